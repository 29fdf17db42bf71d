/** Huairou: a dense little town, then valleys with a place every twenty kilometres. Columns: ../table.ts. */
export const HUAIROU = `
# 110116002
HR-001 | station | 富商市场暖心驿站 | 40.3163 116.6368 | 青春路商业街富商市场一层 | 富商市场 | walk-in | Mo-Su 09:00-18:00 | seats(与美食城共用桌椅) microwave pump firstaid sewing charging water(热水) wifi papers toilet(市场公厕，出后门右转) | 010-55500301 | 3
  > 在商业街富商市场的一层，隔壁就是龙山街道工会服务站。桌椅和市场里的美食城共用，买不买饭都可以坐；热水、微波炉、充电、无线网和报纸随便用，打气筒、急救箱、针线包向市场服务台拿。
  @ 从青春路一侧的正门进，左手第一间。
HR-002 | centre | 龙山街道工会服务站 | 40.3164 116.6370 | 青春路商业街富商市场东侧 | 龙山街道总工会 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating union legal[Mo 14:00-17:00] kiosk | 010-55500302 | 12
  > 入会、互助保障、法律援助，当场能办；要歇脚就去隔壁的富商市场驿站。
HR-003 | station | 青春路暖心驿站 | 40.3192 116.6366 | 青春路36号 | 暖橙便利店 | walk-in | Mo-Su 06:30-23:00 | water microwave seats charging wifi | 010-55500303 | 5
HR-004 | station | 京晨银行怀柔支行爱心驿站 | 40.3178 116.6342 | 府前街7号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; Sa 09:30-16:00; PH off | water seats wifi aircon heating papers medicines | 010-55500304 | 24
HR-005 | station | 南大街骑手之家 | 40.3124 116.6381 | 南大街18号 | 龙山街道总工会 | scan | 24/7 | water microwave kettle seats charging wifi aircon heating firstaid fridge swap | 010-55500305 | 8
  @ 夜里请扫码进门，白天直接推门。
HR-006 | station | 龙山社区爱心驿站 | 40.3141 116.6429 | 龙山东路9号 | 龙山社区居委会 | walk-in | Mo-Fr 08:30-11:30,14:00-17:30 | water kettle seats toilet heating sewing books | 010-55500306 | 71
HR-007 | station | 丽湖晨集菜市场驿站 | 40.3095 116.6407 | 丽湖街3号 | 晨集菜市场 | walk-in | Apr-Oct 06:00-20:00; Nov-Mar 06:30-18:30 | water seats pump toilet | - | 54
HR-008 | station | 开放路加油站驿站 | 40.3102 116.6340 | 开放路65号 | 驰远加油站 | walk-in | 24/7 | water(开水) toilet pump medicines | 010-55500308 | 31

# 110116001
HR-009 | station | 迎宾路暖心驿站 | 40.3229 116.6317 | 迎宾北路12号 | 青禾超市 | walk-in | Mo-Su 07:30-21:30 | water microwave seats charging !wifi(宽带欠费，下周恢复) | 010-55500309 | 16
HR-010 | centre | 泉河街道政务服务中心 | 40.3243 116.6262 | 滨湖南街1号 | 泉河街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating kiosk union nursing | 010-55500310 | 10
HR-011 | station | 湖光小区爱心驿站 | 40.3272 116.6224 | 湖光北街15号 | 湖光社区居委会 | walk-in | Mo-Sa 09:00-12:00,14:00-18:00 | water kettle seats toilet heating books children | 010-55500311 | 44
HR-012 | station | 富乐大街青瓦房产驿站 | 40.3288 116.6313 | 富乐大街22号 | 青瓦房产 | ask | Mo-Su 09:00-20:00 | water seats charging aircon -toilet | 010-55500312 | 97
HR-013 | station | 北大街骑手小站 | 40.3246 116.6378 | 北大街41号 | 快达速运 | members | Mo-Su 06:30-22:30 | water microwave seats charging ebike | 010-55500313 | 13
HR-014 | station | 怀柔水库大坝城市驿站 | 40.3196 116.6138 | 滨湖路南段 | 泉河街道办事处 | walk-in | Apr-Oct 06:00-21:00; Nov-Mar 08:00-17:00 | water seats toilet firstaid pump | - | 19
HR-015 | station | 于家园书屋暖心角 | 40.3258 116.6341 | 于家园二区底商 | 清风书屋 | walk-in | Tu-Su 10:00-20:00; Mo off | water seats charging wifi aircon heating books papers | 010-55500315 | 28
HR-016 | station | 商业街咖啡角 | 40.3172 116.6359 | 商业街18号 | 晨露咖啡 | walk-in | - | water seats wifi | - | -

# 110116004
HR-017 | station | 雁栖开发区骑手之家 | 40.3556 116.6712 | 雁栖大街21号 | 雁栖经济开发区总工会 | scan | 24/7 | water microwave kettle seats charging wifi aircon heating fridge ebike | 010-55500317 | 6
HR-018 | station | 科学城暖心驿站 | 40.3978 116.6812 | 杨雁东一路 | 暖橙便利店 | walk-in | Mo-Su 07:00-22:00 | water microwave seats charging wifi | 010-55500318 | 23
HR-019 | station | 雁栖湖东岸城市驿站 | 40.3934 116.6772 | 雁水路沿湖步道 | 雁栖地区办事处 | walk-in | Apr-Oct 07:00-20:00; Nov-Mar 09:00-16:30 | water seats toilet heating firstaid | - | 40
HR-020 | centre | 雁栖地区党群服务中心 | 40.3624 116.6651 | 雁栖中路5号 | 雁栖地区办事处 | walk-in | Mo-Fr 08:30-12:00,13:30-17:30; PH off | water seats charging wifi toilet heating kiosk union books | 010-55500320 | 33

# 110116
HR-021 | station | 庙城加油站驿站 | 40.2864 116.6335 | 京密路庙城段 | 驰远加油站 | walk-in | 24/7 | water toilet pump firstaid | 010-55500321 | 59
HR-022 | station | 桥梓镇爱心驿站 | 40.2852 116.5604 | 桥梓镇府前街 | 桥梓镇总工会 | walk-in | Mo-Fr 09:00-12:00,14:00-17:00; PH off | water kettle seats toilet heating | 010-55500322 | 85
HR-023 | station | 北房镇暖心驿站 | 40.3174 116.6983 | 北房镇幸福大街6号 | 青禾超市 | walk-in | Mo-Su 07:30-20:30 | water microwave seats charging | 010-55500323 | 62
HR-024 | station | 黄花城水长城游客驿站 | 40.4148 116.3426 | 九渡河镇西水峪村 | 水长城景区 | walk-in | Apr-Oct 08:00-17:30; Nov-Mar off | water seats toilet firstaid medicines | 010-55500324 | 100
HR-025 | station | 琉璃庙路口驿站 | 40.6181 116.6603 | 京加路琉璃庙段 | 琉璃庙镇总工会 | walk-in | 天亮开门，天黑关门 | water kettle seats heating pump | - | 160

# 110116108
HR-026 | station | 慕田峪路口暖心驿站 | 40.4252 116.5598 | 慕田峪环岛东侧 | 渤海镇总工会 | walk-in | Apr-Oct 07:00-19:00; Nov-Mar 08:30-17:00 | water microwave seats toilet charging heating firstaid | 010-55500326 | 37
HR-027 | centre | 渤海镇政务服务中心 | 40.4061 116.4764 | 渤海镇渤海所村 | 渤海镇人民政府 | walk-in | Mo-Fr 08:30-11:30,13:30-17:00; PH off | water seats toilet heating kiosk union | 010-55500327 | 74

# 110116107
HR-028 | station | 汤河口镇暖心驿站 | 40.7357 116.6349 | 汤河口大街12号 | 汤河口镇总工会 | walk-in | Mo-Su 08:00-18:00 | water microwave kettle seats toilet heating pump sewing firstaid | 010-55500328 | 50

# 110116111
HR-029 | centre | 宝山镇对石村便民服务点 | 40.7092 116.5868 | 宝山镇对石村村委会 | 对石村村委会 | walk-in | Mo-Sa 08:00-11:30,13:30-17:00 | water kettle seats heating union kiosk firstaid books | 010-55500329 | 29
  > 山里的村级服务点，设在村委会一楼。村里的代办员在这里收材料、跑镇上，老人和行动不便的可以打电话请上门。路过也能烤火、喝水、热个干粮。
  @ 门关着就敲隔壁值班室，或打门上的电话。
HR-030 | station | 宝山镇公路养护站驿站 | 40.6958 116.5739 | 宝山镇府前 | 宝山镇总工会 | ask | 24/7 | water kettle seats toilet heating firstaid pump | 010-55500330 | 82
`;
