import { type Kysely, sql } from "kysely";

/** The first catalogue. It is data: later entries are rows, not code. */
const CATALOGUE: [code: string, name: string, nameEn: string, icon: string][] = [
  ["DRINKING_WATER", "饮水", "Drinking water", "cup"],
  ["MICROWAVE", "微波炉", "Microwave", "bowl"],
  ["KETTLE", "电水壶", "Kettle", "kettle"],
  ["SEATING", "桌椅", "Seats and tables", "chair"],
  ["PHONE_CHARGING", "手机充电", "Phone charging", "plug"],
  ["WIFI", "Wi-Fi", "Wi-Fi", "wifi"],
  ["TOILET", "厕所", "Toilet", "toilet"],
  ["AIR_CONDITIONING", "空调", "Air conditioning", "snowflake"],
  ["HEATING", "暖气", "Heating", "flame"],
  ["FIRST_AID", "急救箱", "First-aid kit", "cross"],
  ["MEDICINES", "常用药品", "Medicines", "pill"],
  ["TYRE_PUMP", "打气筒", "Tyre pump", "pump"],
  ["SEWING_KIT", "针线包", "Sewing kit", "needle"],
  ["NEWSPAPERS", "报刊", "Newspapers", "newspaper"],
  ["BOOK_CORNER", "图书角", "Book corner", "book"],
  ["FRIDGE", "冰箱", "Fridge", "fridge"],
  ["EBIKE_CHARGING", "电动车充电", "E-bike charging", "scooter"],
  ["BATTERY_SWAP", "换电柜", "Battery swap", "battery"],
  ["UNION_DESK", "工会服务台", "Union desk", "badge"],
  ["SELF_SERVICE_KIOSK", "自助终端", "Self-service kiosk", "kiosk"],
  ["COUNSELLING", "心理咨询", "Counsellor", "speech"],
  ["LEGAL_ADVICE", "法律咨询", "Legal advice", "scales"],
  ["NURSING_ROOM", "母婴关爱室", "Nursing room", "bottle"],
  ["CHILDREN_CLASS", "儿童托管班", "Children's holiday class", "child"],
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [code, name, nameEn, icon] of CATALOGUE)
    await sql`insert into amenities (code, name, name_en, icon) values (${code}, ${name}, ${nameEn}, ${icon})`.execute(
      db,
    );
}
