/** Chaoyang: the busiest part of the demo. The columns are explained in ../table.ts. */
export const CHAOYANG = `
# 110105001
CY-001 | station | 国贸桥暖心驿站 | 39.9096 116.4542 | 建国门外大街1号院外 | 暖橙便利店 | walk-in | 24/7 | water microwave seats charging wifi aircon heating -toilet | 010-55500101 | 2
CY-002 | station | 京晨银行国贸支行爱心驿站 | 39.9079 116.4571 | 东三环中路乙10号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water(大堂饮水机) seats charging wifi toilet aircon heating firstaid papers | 010-55500102 | 9
CY-003 | station | 建外SOHO骑手之家 | 39.9046 116.4549 | 东三环中路39号 | 暖橙便利店 | scan | Mo-Su 07:00-23:00 | water microwave seats charging wifi fridge swap -toilet | 010-55500103 | 5
  > 商场西侧连廊里的一间，十二个座位，午后人最少。
  @ 门口扫码开门，出来时随手关好。
CY-004 | centre | 建外街道政务服务中心 | 39.9119 116.4468 | 光华里15号 | 建外街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating union kiosk legal nursing | 010-55500104 | 21
CY-005 | station | 永安里地铁口暖心驿站 | 39.9083 116.4441 | 建国门外大街乙12号 | 青瓦房产 | ask | Mo-Su 09:00-21:00 | water seats charging aircon heating !microwave(炉门关不严，已报修) | 010-55500105 | 33
CY-006 | station | 大望路晨集菜市场驿站 | 39.9061 116.4689 | 西大望路3号 | 晨集菜市场 | walk-in | Mo-Su 06:30-19:00 | water kettle seats(和小吃档口共用) toilet pump sewing | - | 48
CY-007 | station | 光华路咖啡角暖心驿站 | 39.9134 116.4499 | 光华路9号 | 晨露咖啡 | walk-in | Mo-Fr 07:30-20:00; Sa,Su,PH 09:00-18:00 | water seats charging wifi aircon heating books -microwave | 010-55500107 | 3
CY-008 | station | 万达广场地下一层骑手之家 | 39.9078 116.4643 | 建国路93号 | 建外街道总工会 | scan | 视商场营业时间而定 | water microwave seats charging wifi toilet aircon | - | -
CY-009 | station | 通惠河北路加油站驿站 | 39.9021 116.4622 | 通惠河北路6号 | 驰远加油站 | walk-in | 24/7 | water(开水) toilet pump firstaid medicines | 010-55500109 | 14
CY-010 | station | 日坛路社区爱心驿站 | 39.9121 116.4412 | 日坛路南口 | 永安里社区居委会 | walk-in | Mo-Sa 09:00-12:00,14:00-18:00 | water kettle seats toilet heating papers books | 010-55500110 | 64

# 110105004
CY-011 | station | 三里屯路暖心驿站 | 39.9346 116.4484 | 三里屯路19号院东门 | 暖橙便利店 | walk-in | Mo-Su 07:00-02:00 | water microwave seats charging wifi aircon -toilet | 010-55500111 | 1
CY-012 | station | 工体北路骑手之家 | 39.9322 116.4462 | 工人体育场北路8号 | 三里屯街道总工会 | scan | 24/7 | water microwave kettle seats charging wifi aircon heating firstaid swap ebike | 010-55500112 | 6
  > 二十平方米，两张长桌，夜里也亮灯；旁边就是换电柜。
  @ 用工会小程序扫门上的码，夜间22点后请轻声。
CY-013 | station | 京晨银行工体东路支行爱心驿站 | 39.9281 116.4449 | 工人体育场东路甲2号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; Sa 09:30-16:00; PH off | water seats charging wifi aircon heating papers medicines | 010-55500113 | 27
CY-014 | station | 幸福村中路青瓦房产驿站 | 39.9371 116.4447 | 幸福村中路55号 | 青瓦房产 | walk-in | Mo-Su 08:30-21:30 | water seats charging wifi aircon !pump(气嘴坏了，等配件) | 010-55500114 | 40
CY-015 | station | 白家庄暖心驿站 | 39.9303 116.4534 | 白家庄路8号 | 白家庄社区居委会 | walk-in | Mo-Fr 08:30-11:30,13:30-17:30 | water kettle seats toilet heating sewing firstaid | 010-55500115 | 90
CY-016 | station | 团结湖地铁口暖心驿站 | 39.9339 116.4551 | 东三环北路甲22号 | 暖橙便利店 | walk-in | 24/7 | water microwave charging -seats -toilet | 010-55500116 | 4
CY-017 | centre | 三里屯街道工会服务站 | 39.9358 116.4521 | 三里屯东街6号 | 三里屯街道总工会 | walk-in | Mo-Fr 09:00-12:00,13:30-18:00; PH off | water microwave seats charging wifi toilet aircon heating union legal[We 14:00-17:00] kiosk | 010-55500117 | 11
CY-018 | station | 亮马河畔城市驿站 | 39.9488 116.4549 | 亮马桥路沿河步道 | 三里屯街道办事处 | walk-in | Apr-Oct 07:00-22:00; Nov-Mar 08:00-19:00 | water seats toilet charging heating(十一月至三月) pump | - | 18
  > 河边步道上的木屋，夏天开到晚上十点，入冬后提前关门。
CY-019 | station | 三里屯书屋暖心角 | 39.9331 116.4502 | 工体北路南侧 | 清风书屋 | walk-in | Tu-Su 10:00-22:00; Mo off | water seats charging wifi aircon heating books papers | 010-55500119 | 16

# 110105016
CY-020 | station | 双井桥暖心驿站 | 39.8937 116.4562 | 广渠路36号 | 暖橙便利店 | walk-in | 24/7 | water microwave seats charging wifi | 010-55500120 | 7
CY-021 | station | 富力广场骑手之家 | 39.8962 116.4541 | 东三环中路65号 | 双井街道总工会 | scan | Mo-Su 10:00-22:00 | water microwave seats charging wifi toilet aircon fridge | 010-55500121 | 23
CY-022 | station | 苹果社区爱心驿站 | 39.8989 116.4583 | 百子湾南一路2号 | 双井街道九龙社区居委会 | walk-in | Mo-Fr 08:30-12:00,14:00-18:00; Sa 09:00-12:00 | water kettle seats toilet heating books sewing | 010-55500122 | 55
CY-023 | station | 九龙山地铁口驿站 | 39.8921 116.4713 | 广渠路与西大望路交叉口 | 驰远加油站 | walk-in | Mo-Su 05:30-00:30 | water toilet pump firstaid | 010-55500123 | 30
CY-024 | centre | 双井街道党群服务中心 | 39.8946 116.4606 | 广和里12号 | 双井街道办事处 | walk-in | Mo-Sa 09:00-20:00; PH off | water seats charging wifi toilet aircon heating union kiosk counsellor[Fr 14:00-17:00] nursing books | 010-55500124 | 12
CY-025 | station | 垂杨柳晨集菜市场驿站 | 39.8889 116.4519 | 垂杨柳中街10号 | 晨集菜市场 | walk-in | 早市期间开放，收摊即关 | water seats pump | - | -
CY-026 | station | 京晨银行双井支行爱心驿站 | 39.8924 116.4589 | 东三环南路7号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating papers -charging | 010-55500126 | 130
CY-027 | station | 广渠门外骑手小站 | 39.8934 116.4487 | 广渠门外大街8号 | 快达速运 | members | Mo-Su 06:00-23:00 | water microwave seats charging ebike swap | 010-55500127 | 8
  @ 快达的骑手刷工牌进，其他骑手敲窗登记也可以坐。
CY-028 | station | 百子湾暖心驿站 | 39.8993 116.4769 | 百子湾路16号 | 青禾超市 | walk-in | Mo-Su 08:00-21:30 | water microwave seats charging -wifi -toilet | 010-55500128 | 75

# 110105026
CY-029 | station | 望京SOHO暖心驿站 | 39.9957 116.4741 | 望京街10号 | 暖橙便利店 | walk-in | Mo-Su 07:00-23:30 | water microwave seats charging wifi | 010-55500129 | 2
CY-030 | station | 阜通东大街骑手之家 | 39.9925 116.4708 | 阜通东大街6号 | 望京街道总工会 | scan | 24/7 | water microwave kettle seats charging wifi toilet aircon heating firstaid fridge swap | 010-55500130 | 10
  @ 扫码登记后门锁自动打开。
CY-031 | station | 望京西园青瓦房产驿站 | 39.9948 116.4622 | 望京西园三区 | 青瓦房产 | ask | Mo-Su 09:00-21:00 | water seats charging aircon | 010-55500131 | 37
CY-032 | station | 花家地社区爱心驿站 | 39.9841 116.4607 | 花家地南里8号 | 花家地社区居委会 | walk-in | Mo-Fr 09:00-11:30,14:00-17:30; PH off | water kettle seats toilet heating sewing papers | 010-55500132 | 101
CY-033 | centre | 望京街道政务服务中心 | 39.9987 116.4659 | 望京西园四区 | 望京街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; Sa 09:00-12:00; PH off | water seats charging wifi toilet aircon heating union kiosk legal[Tu,Fr 09:00-12:00] nursing | 010-55500133 | 15
CY-034 | station | 南湖东园暖心驿站 | 40.0026 116.4619 | 南湖东园122楼底商 | 青禾超市 | walk-in | Mo-Su 07:30-22:00 | water microwave seats !charging(充电线被拔走，待补) | 010-55500134 | 52
CY-035 | station | 京晨银行望京支行爱心驿站 | 39.9936 116.4777 | 望京街9号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating medicines papers | 010-55500135 | 26
CY-036 | station | 望京东地铁口城市驿站 | 40.0019 116.4792 | 望京东路1号 | 望京街道办事处 | walk-in | Apr-Oct 06:30-22:00; Nov-Mar 07:30-20:00 | water seats charging toilet heating aircon pump | - | 20
CY-037 | station | 利泽中街骑手小站 | 40.0071 116.4716 | 利泽中二路2号 | 快达速运 | members | Mo-Su 06:30-01:00 | water microwave seats charging ebike | 010-55500137 | 13
CY-038 | station | 望京南暖心驿站 | 39.9853 116.4751 | 望京东园七区 | 晨露咖啡 | walk-in | - | water seats charging wifi | - | -
CY-039 | station | 东湖渠加油站驿站 | 40.0092 116.4634 | 广顺北大街33号 | 驰远加油站 | walk-in | 24/7 | water(开水) toilet pump medicines firstaid | 010-55500139 | 44

# 110105023
CY-040 | station | 将小爱暖心驿站 | 39.9683 116.4868 | 将台路与酒仙桥路路口东侧 | 将台地区总工会 | walk-in | Mo-Su 08:00-20:00 | water microwave seats charging wifi aircon heating firstaid counsellor[Tu,Th 14:00-16:00](单独的小屋，到点有咨询师在) -toilet(路口东侧五十米有公厕) | 010-55500140 | 1
  > 街边两间相连的小屋，共四十平方米。一间摆着桌椅、饮水机、微波炉和充电口，歇脚热饭都在这里；另一间留给咨询师，每周二、周四下午可以进去聊聊心里的事，不用预约，不留姓名。
  @ 直接推门进，靠里的小屋请先敲门。
CY-041 | station | 颐堤港暖心驿站 | 39.9696 116.4843 | 酒仙桥路18号地下一层 | 将台地区总工会 | scan | Mo-Su 10:00-22:00 | water microwave seats charging wifi toilet aircon heating nursing | 010-55500141 | 8
CY-042 | station | 将台路暖心驿站 | 39.9716 116.4779 | 将台路6号 | 暖橙便利店 | walk-in | 24/7 | water microwave charging wifi -seats | 010-55500142 | 17
CY-043 | station | 芳园西路青瓦房产驿站 | 39.9689 116.4741 | 芳园西路14号 | 青瓦房产 | ask | Mo-Su 09:00-20:30 | water seats charging aircon heating | 010-55500143 | 70
CY-044 | station | 驼房营社区爱心驿站 | 39.9712 116.4985 | 驼房营西里甲5号 | 驼房营社区居委会 | walk-in | Mo-Sa 08:30-12:00,13:30-17:30 | water kettle seats toilet heating books papers | 010-55500144 | 88
CY-045 | centre | 将台地区政务服务中心 | 39.9661 116.4829 | 将台西路5号 | 将台地区办事处 | walk-in | Mo-Fr 09:00-12:00,13:00-17:30; PH off | water seats wifi toilet aircon heating kiosk union legal nursing | 010-55500145 | 19

# 110105011
CY-046 | station | 798园区骑手之家 | 39.9843 116.4893 | 酒仙桥路4号院 | 酒仙桥街道总工会 | scan | Mo-Su 09:00-21:00 | water microwave seats charging wifi toilet aircon heating books | 010-55500146 | 24
CY-047 | station | 电子城暖心驿站 | 39.9789 116.4867 | 酒仙桥路14号 | 青禾超市 | walk-in | Mo-Su 08:00-22:00 | water microwave seats charging !wifi(路由器坏了) | 010-55500147 | 31
CY-048 | station | 京晨银行酒仙桥支行爱心驿站 | 39.9758 116.4904 | 酒仙桥南路2号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating papers firstaid | 010-55500148 | 61
CY-049 | station | 酒仙桥晨集菜市场驿站 | 39.9739 116.4926 | 酒仙桥一街坊 | 晨集菜市场 | walk-in | Apr-Oct 06:00-20:00; Nov-Mar 06:30-19:00 | water seats pump sewing toilet | - | 36

# 110105003
CY-050 | station | 呼家楼地铁口暖心驿站 | 39.9236 116.4563 | 东三环中路甲1号 | 暖橙便利店 | walk-in | Mo-Su 06:30-00:00 | water microwave seats charging wifi | 010-55500150 | 3
CY-051 | station | 金台夕照骑手之家 | 39.9163 116.4571 | 光华路4号 | 呼家楼街道总工会 | scan | Mo-Su 08:00-22:00 | water microwave kettle seats charging wifi aircon heating firstaid swap | 010-55500151 | 12
CY-052 | station | 金台路青瓦房产驿站 | 39.9231 116.4718 | 金台路2号 | 青瓦房产 | walk-in | Mo-Su 08:30-21:00 | water seats charging aircon | 010-55500152 | 45
CY-053 | centre | 呼家楼街道工会服务站 | 39.9202 116.4622 | 呼家楼北街11号 | 呼家楼街道总工会 | walk-in | Mo-Fr 08:30-12:00,13:30-17:30; PH off | water microwave seats charging wifi toilet union legal children | 010-55500153 | 29
CY-054 | station | 红庙路口驿站 | 39.9172 116.4727 | 朝阳路红庙路口西北角 | 青禾超市 | walk-in | Mo-Su 07:00-22:30 | water microwave seats -charging | 010-55500154 | 150
CY-055 | station | 朝外大街咖啡角 | 39.9219 116.4507 | 朝外大街甲6号 | 晨露咖啡 | walk-in | Mo-Fr 07:00-21:00; Sa-Su 09:00-21:00 | water seats charging wifi aircon heating -microwave -toilet | 010-55500155 | 22

# 110105031
CY-056 | station | 奥林匹克公园城市驿站 | 40.0001 116.3892 | 科荟路南侧 | 奥运村街道办事处 | walk-in | Apr-Oct 06:00-22:00; Nov-Mar 07:00-20:00 | water seats toilet charging heating firstaid pump | - | 25
CY-057 | station | 森林公园南门暖心驿站 | 40.0098 116.3871 | 科荟路33号 | 暖橙便利店 | walk-in | Mo-Su 06:00-23:00 | water microwave charging wifi -seats | 010-55500157 | 41
CY-058 | station | 安立路骑手之家 | 40.0013 116.4009 | 安立路66号 | 奥运村街道总工会 | scan | 24/7 | water microwave seats charging wifi aircon heating ebike | 010-55500158 | 5
CY-059 | centre | 奥运村街道政务服务中心 | 40.0078 116.3961 | 林萃东路2号 | 奥运村街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating kiosk union nursing children | 010-55500159 | 28
CY-060 | station | 亚运村京晨银行爱心驿站 | 39.9921 116.4018 | 慧忠里103号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating medicines | 010-55500160 | 210

# 110105033
CY-061 | station | 常营地铁口暖心驿站 | 39.9257 116.5952 | 朝阳北路常营段 | 暖橙便利店 | walk-in | 24/7 | water microwave seats charging wifi | 010-55500161 | 9
CY-062 | station | 长楹天街骑手之家 | 39.9268 116.5908 | 常通路2号地下一层 | 常营地区总工会 | scan | 随商场营业，详见门口告示 | water microwave seats charging toilet aircon | - | -
CY-063 | station | 草房青禾超市驿站 | 39.9247 116.6072 | 草房西路8号 | 青禾超市 | walk-in | Mo-Su 08:00-22:00 | water microwave seats charging -toilet | 010-55500163 | 58
CY-064 | centre | 常营地区党群服务中心 | 39.9291 116.5998 | 常营中路1号 | 常营地区办事处 | walk-in | Mo-Fr 09:00-18:00; Sa 09:00-12:00; PH off | water seats charging wifi toilet aircon heating union kiosk books children | 010-55500164 | 34

# 110105
CY-065 | station | 十里堡暖心驿站 | 39.9224 116.4948 | 朝阳北路107号 | 暖橙便利店 | walk-in | Mo-Su 06:30-01:30 | water microwave seats charging wifi | 010-55500165 | 15
CY-066 | station | 四惠枢纽驿站 | 39.9081 116.4892 | 建国路27号 | 四惠交通枢纽 | walk-in | Mo-Su 05:00-23:30 | water seats toilet charging nursing medicines -microwave | 010-55500166 | 38
CY-067 | station | 潘家园骑手小站 | 39.8769 116.4574 | 潘家园路12号 | 快达速运 | members | Mo-Su 07:00-23:00 | water microwave seats charging ebike swap | 010-55500167 | 46
CY-068 | station | 东坝社区爱心驿站 | 39.9602 116.5478 | 东坝中街甲3号 | 东坝社区居委会 | walk-in | Mo-Fr 09:00-12:00,14:00-17:00; PH off | water kettle seats toilet heating | 010-55500168 | 120
CY-069 | station | 来广营暖心驿站 | 40.0264 116.4571 | 来广营西路5号 | 青禾超市 | walk-in | Mo-Su 08:00-21:00 | water seats charging | - | 180
CY-070 | station | 金盏加油站驿站 | 39.9928 116.5603 | 金盏大街2号 | 驰远加油站 | walk-in | 24/7 | water toilet pump firstaid -wifi | 010-55500170 | 53
CY-071 | centre | 豆各庄地区政务服务中心 | 39.8641 116.5534 | 豆各庄路甲1号 | 豆各庄地区办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet kiosk heating | 010-55500171 | -
CY-072 | station | 惠新西街南口暖心驿站 | 39.9761 116.4118 | 北四环东路南侧 | 暖橙便利店 | walk-in | Mo-Su 07:00-00:00 | water microwave seats charging wifi | 010-55500172 | 6
`;
