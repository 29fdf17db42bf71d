/** Shunyi: the town, the airport's freight streets, and towns far apart. Columns: ../table.ts. */
export const SHUNYI = `
# 110113001
SY-001 | station | 府前街暖心驿站 | 40.1289 116.6482 | 府前中街9号 | 暖橙便利店 | walk-in | 24/7 | water microwave seats charging wifi | 010-55500401 | 4
SY-002 | centre | 胜利街道政务服务中心 | 40.1263 116.6531 | 胜利小区南街2号 | 胜利街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating kiosk union nursing | 010-55500402 | 18
SY-003 | station | 新顺街骑手之家 | 40.1271 116.6446 | 新顺南大街11号 | 胜利街道总工会 | scan | Mo-Su 07:00-23:00 | water microwave kettle seats charging wifi aircon heating firstaid swap | 010-55500403 | 9
SY-004 | station | 京晨银行顺义支行爱心驿站 | 40.1302 116.6503 | 府前东街3号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating papers | 010-55500404 | 36
SY-005 | station | 石园晨集菜市场驿站 | 40.1184 116.6523 | 石园南大街6号 | 晨集菜市场 | walk-in | Mo-Su 06:00-19:00 | water seats toilet pump sewing | - | 72
SY-006 | station | 光明街青瓦房产驿站 | 40.1301 116.6562 | 光明北街14号 | 青瓦房产 | walk-in | Mo-Su 09:00-20:30 | water seats charging !aircon(外机故障，风扇可用) | 010-55500406 | 45
SY-007 | station | 仓上社区爱心驿站 | 40.1262 116.6603 | 仓上街5号 | 仓上社区居委会 | walk-in | Mo-Fr 08:30-11:30,14:00-17:30; PH off | water kettle seats toilet heating papers | 010-55500407 | 115

# 110113004
SY-008 | station | 后沙峪骑手之家 | 40.1081 116.5349 | 双裕街45号 | 后沙峪地区总工会 | scan | Mo-Su 10:00-22:00 | water microwave seats charging wifi toilet aircon heating | 010-55500408 | 20
SY-009 | station | 裕民大街暖心驿站 | 40.0998 116.5421 | 裕民大街16号 | 青禾超市 | walk-in | Mo-Su 07:00-22:00 | water microwave seats charging | 010-55500409 | 34
SY-010 | station | 国展产业园骑手小站 | 40.0879 116.5447 | 裕翔路88号 | 快达速运 | members | Mo-Su 06:00-02:00 | water microwave seats charging ebike swap | 010-55500410 | 12
SY-011 | centre | 后沙峪地区党群服务中心 | 40.1119 116.5382 | 双裕街18号 | 后沙峪地区办事处 | walk-in | Mo-Sa 09:00-18:00; PH off | water seats charging wifi toilet aircon heating kiosk union children books | 010-55500411 | 27

# 110113005
SY-012 | station | 天竺货运街夜间驿站 | 40.0689 116.5712 | 天柱路7号 | 天竺地区总工会 | scan | Mo-Su 18:00-09:00 | water microwave kettle seats charging wifi heating fridge | 010-55500412 | 7
  > 给夜班货运司机和分拣员的，傍晚开门，第二天早上九点关。
SY-013 | station | 天竺加油站驿站 | 40.0652 116.5634 | 天竺路2号 | 驰远加油站 | walk-in | 24/7 | water(开水) toilet pump firstaid medicines | 010-55500413 | 22
SY-014 | station | 京晨银行天竺支行爱心驿站 | 40.0671 116.5677 | 府前一街13号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating | 010-55500414 | 190

# 110113009
SY-015 | station | 马坡花园暖心驿站 | 40.1652 116.6563 | 顺安路马坡段 | 暖橙便利店 | walk-in | Mo-Su 06:30-23:30 | water microwave charging wifi -seats | 010-55500415 | 15

# 110113006
SY-017 | station | 杨镇大街暖心驿站 | 40.1531 116.8189 | 杨镇环镇西路 | 青禾超市 | walk-in | Mo-Su 07:30-21:00 | water microwave seats charging | 010-55500417 | 56
SY-018 | centre | 杨镇政务服务中心 | 40.1549 116.8161 | 杨镇三街村 | 杨镇人民政府 | walk-in | Mo-Fr 08:30-12:00,13:30-17:00; PH off | water seats toilet heating kiosk union legal[We 09:00-11:30] | 010-55500418 | 48

# 110113
SY-016 | station | 牛栏山爱心驿站 | 40.2091 116.6532 | 牛山路口 | 牛栏山地区总工会 | walk-in | Mo-Sa 09:00-12:00,14:00-18:00 | water kettle seats toilet heating firstaid | 010-55500416 | 64
SY-019 | station | 高丽营路口驿站 | 40.1793 116.4968 | 京承路高丽营出口 | 驰远加油站 | walk-in | 24/7 | water toilet pump firstaid | 010-55500419 | 39
SY-020 | station | 李桥镇骑手小站 | 40.0541 116.6902 | 李桥镇中心街 | 快达速运 | members | - | water seats charging | - | -
SY-021 | station | 北小营爱心驿站 | 40.2112 116.7179 | 北小营镇府前街3号 | 北小营镇总工会 | walk-in | Apr-Oct 08:00-18:30; Nov-Mar 08:30-17:00 | water kettle seats toilet heating sewing | 010-55500421 | 133
SY-022 | station | 张镇村口驿站 | 40.1721 116.9098 | 张镇大街 | 张镇总工会 | ask | 有人就开 | water seats heating | - | 240
`;
