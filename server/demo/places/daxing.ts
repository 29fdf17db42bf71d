/** Daxing: Huangcun, Yizhuang, and the road south to the airport. Columns: ../table.ts. */
export const DAXING = `
# 110115001
DX-001 | station | 兴丰大街暖心驿站 | 39.7331 116.3421 | 兴丰大街二段18号 | 暖橙便利店 | walk-in | 24/7 | water microwave seats charging wifi | 010-55500501 | 3
DX-002 | station | 黄村西大街骑手之家 | 39.7292 116.3318 | 黄村西大街32号 | 兴丰街道总工会 | scan | Mo-Su 07:00-23:00 | water microwave kettle seats charging wifi aircon heating firstaid swap | 010-55500502 | 11
DX-003 | centre | 兴丰街道政务服务中心 | 39.7317 116.3389 | 兴政街15号 | 兴丰街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating kiosk union nursing legal | 010-55500503 | 14
DX-004 | station | 京晨银行黄村支行爱心驿站 | 39.7305 116.3362 | 兴政街3号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating papers medicines | 010-55500504 | 32
DX-005 | station | 火神庙晨集菜市场驿站 | 39.7288 116.3407 | 黄村东大街9号 | 晨集菜市场 | walk-in | Mo-Su 06:00-19:30 | water seats toilet pump sewing | 010-55500505 | 60
DX-006 | station | 林校北路青瓦房产驿站 | 39.7219 116.3402 | 林校北路11号 | 青瓦房产 | walk-in | Mo-Su 09:00-20:30 | water seats charging aircon | 010-55500506 | 105

# 110115003
DX-007 | station | 清源路地铁口暖心驿站 | 39.7426 116.3259 | 清源路与兴华大街路口 | 暖橙便利店 | walk-in | Mo-Su 06:00-00:30 | water microwave charging wifi -seats | 010-55500507 | 7
DX-008 | station | 枣园社区爱心驿站 | 39.7537 116.3268 | 枣园东里20号 | 枣园社区居委会 | walk-in | Mo-Fr 08:30-12:00,14:00-17:30; PH off | water kettle seats toilet heating books sewing | 010-55500508 | 92
DX-009 | station | 高米店骑手小站 | 39.7658 116.3254 | 兴华大街高米店段 | 快达速运 | members | Mo-Su 06:30-23:00 | water microwave seats charging ebike swap | 010-55500509 | 26
DX-010 | centre | 清源街道工会服务站 | 39.7449 116.3291 | 清源西里甲1号 | 清源街道总工会 | walk-in | Mo-Fr 08:30-12:00,13:30-18:00; PH off | water microwave seats charging wifi toilet union legal counsellor[Mo,We 15:00-17:00] | 010-55500510 | 21

# 110115007
DX-011 | station | 西红门购物中心骑手之家 | 39.7881 116.3203 | 欣宁街15号二层 | 西红门地区总工会 | scan | 按商场通知 | water microwave seats charging wifi toilet aircon nursing | - | -
DX-012 | station | 西红门加油站驿站 | 39.7843 116.3291 | 京开高速辅路 | 驰远加油站 | walk-in | 24/7 | water(开水) toilet pump firstaid | 010-55500512 | 35
DX-013 | station | 宏福路暖心驿站 | 39.7902 116.3318 | 宏福路8号 | 青禾超市 | walk-in | Mo-Su 07:30-22:00 | water microwave seats charging -wifi | 010-55500513 | 77

# 110115006
DX-014 | station | 旧宫暖心驿站 | 39.8061 116.4549 | 旧宫东路46号 | 暖橙便利店 | walk-in | Mo-Su 06:30-01:00 | water microwave seats charging wifi | 010-55500514 | 17
DX-015 | station | 旧宫社区爱心驿站 | 39.8083 116.4468 | 旧宫北路9号 | 清逸社区居委会 | walk-in | Mo-Sa 09:00-12:00,14:00-18:00 | water kettle seats toilet heating papers | 010-55500515 | 86

# 110115012
DX-016 | station | 荣京东街骑手之家 | 39.7926 116.5079 | 荣京东街3号 | 荣华街道总工会 | scan | 24/7 | water microwave kettle seats charging wifi toilet aircon heating firstaid fridge swap ebike | 010-55500516 | 5
  @ 扫码开门；下雨天请把雨衣挂在门口。
DX-017 | station | 万源街暖心驿站 | 39.8031 116.4988 | 万源街12号 | 暖橙便利店 | walk-in | Mo-Su 07:00-23:00 | water microwave seats charging wifi | 010-55500517 | 10
DX-018 | station | 荣昌东街咖啡角 | 39.7832 116.5118 | 荣昌东街7号 | 晨露咖啡 | walk-in | Mo-Fr 07:30-19:30; Sa,Su,PH off | water seats charging wifi aircon heating -microwave | 010-55500518 | 29
DX-019 | centre | 荣华街道党群服务中心 | 39.7951 116.5043 | 天华路2号 | 荣华街道办事处 | walk-in | Mo-Su 09:00-20:00; PH off | water seats charging wifi toilet aircon heating kiosk union books children counsellor[Sa 09:00-12:00] | 010-55500519 | 13
DX-020 | station | 同济南路驿站 | 39.7741 116.5179 | 同济南路19号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi !charging(充电柜断电) aircon heating | 010-55500520 | 170

# 110115108
DX-021 | station | 庞各庄瓜乡驿站 | 39.6291 116.3162 | 瓜乡路10号 | 庞各庄镇总工会 | walk-in | May-Jul 05:30-21:00; Aug-Apr 08:00-18:00 | water microwave kettle seats toilet pump firstaid | 010-55500521 | 42
  > 瓜季里早晨五点半就开门，平时八点。
DX-022 | centre | 庞各庄镇政务服务中心 | 39.6312 116.3187 | 庞各庄镇繁荣村 | 庞各庄镇人民政府 | walk-in | Mo-Fr 08:30-12:00,13:30-17:00; PH off | water seats toilet heating kiosk union | 010-55500522 | 53

# 110115
DX-023 | station | 魏善庄爱心驿站 | 39.6681 116.4012 | 魏善庄镇中心街 | 魏善庄镇总工会 | walk-in | Mo-Su 08:00-11:30,13:30-18:00 | water kettle seats toilet heating | 010-55500523 | 125
DX-024 | station | 机场北线加油站驿站 | 39.5562 116.4301 | 礼贤镇大礼路 | 驰远加油站 | walk-in | 24/7 | water toilet pump medicines | 010-55500524 | 43
DX-025 | station | 采育镇骑手小站 | 39.6589 116.6479 | 采育镇采辛路 | 快达速运 | - | - | water charging | - | -
`;
