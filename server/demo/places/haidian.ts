/** Haidian: one place, which a newspaper described. Columns: ../table.ts. */
export const HAIDIAN = `
# 110108
HD-001 | centre | 中关村智造大街无人值守职工之家 | 39.9944 116.3276 | 中关村智造大街 | 海淀区总工会 | scan | 24/7 | water microwave seats charging wifi aircon heating kiosk books fridge union(自助终端办理，远程有人应答) | 010-55500701 | 4
  > 没有人值守，全靠自助：扫码开门，灯和空调自己亮；喝水、热饭、看书、在终端上办工会的事，二十四小时都行。
  @ 扫门旁的码，实名一次，以后刷脸。
`;
