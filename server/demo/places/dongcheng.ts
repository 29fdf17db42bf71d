/** Dongcheng: the old city, small rooms close together. The columns are explained in ../table.ts. */
export const DONGCHENG = `
# 110101001
DC-001 | centre | 东华门街道工会服务站 | 39.9149 116.4021 | 东华门大街甲32号 | 东华门街道总工会 | walk-in | Mo-Su 09:00-18:00 | seats(一张沙发) microwave kettle aircon wifi toilet union charging | 010-55500201 | 2
  > 八平方米的小屋，一张沙发、一台微波炉、一只电水壶，有空调和无线网，里侧有卫生间。送餐间隙进来坐坐，工会的事也在这里办。
DC-002 | station | 王府井暖心驿站 | 39.9136 116.4062 | 王府井大街138号 | 暖橙便利店 | walk-in | Mo-Su 07:00-00:00 | water microwave seats charging wifi aircon | 010-55500202 | 4
DC-003 | station | 京晨银行灯市口支行爱心驿站 | 39.9171 116.4118 | 灯市口大街50号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating papers medicines | 010-55500203 | 18
DC-004 | station | 金鱼胡同骑手之家 | 39.9158 116.4089 | 金鱼胡同12号 | 东华门街道总工会 | scan | 24/7 | water microwave seats charging wifi aircon heating swap firstaid | 010-55500204 | 7
  @ 扫门上的码，灯亮即可进。
DC-005 | station | 南池子社区爱心驿站 | 39.9121 116.3986 | 南池子大街48号 | 南池子社区居委会 | walk-in | Mo-Sa 09:00-12:00,14:00-17:30 | water kettle seats heating papers sewing -toilet(胡同口有公厕) | 010-55500205 | 66
DC-006 | station | 南河沿城市驿站 | 39.9108 116.4029 | 南河沿大街西侧 | 东华门街道办事处 | walk-in | Apr-Oct 07:00-21:00; Nov-Mar 08:00-18:00 | water seats toilet charging heating nursing | - | 21
DC-007 | station | 东单青瓦房产驿站 | 39.9091 116.4141 | 东单北大街3号 | 青瓦房产 | ask | Mo-Su 09:00-21:00 | water seats charging aircon | 010-55500207 | 49
DC-008 | station | 美术馆东街书屋暖心角 | 39.9229 116.4049 | 美术馆东街22号 | 清风书屋 | walk-in | Tu-Su 09:30-21:00; Mo off | water seats charging wifi aircon heating books papers | 010-55500208 | 13
DC-009 | centre | 东华门街道政务服务中心 | 39.9183 116.4009 | 北河沿大街79号 | 东华门街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet aircon heating kiosk union legal[Th 14:00-17:00] | 010-55500209 | 16

# 110101003
DC-010 | station | 暖·空间 | 39.9348 116.3968 | 南锣鼓巷13号 | 交道口街道总工会 | walk-in | Tu-Su 09:00-20:00; Mo off | water microwave seats charging wifi toilet aircon heating firstaid sewing papers books | 010-55500210 | 3
  > 南锣鼓巷里的五十平方米，周末照常开门，周一休息。前屋喝水热饭，后屋看书歇脚。
DC-011 | station | 鼓楼东大街暖心驿站 | 39.9398 116.3957 | 鼓楼东大街206号 | 暖橙便利店 | walk-in | Mo-Su 06:30-02:00 | water microwave charging wifi -seats | 010-55500211 | 5
DC-012 | station | 交道口南大街骑手之家 | 39.9367 116.4027 | 交道口南大街20号 | 交道口街道总工会 | scan | 24/7 | water microwave kettle seats charging wifi aircon heating ebike | 010-55500212 | 8
DC-013 | station | 地安门东大街京晨银行爱心驿站 | 39.9334 116.3989 | 地安门东大街89号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating !charging(插座停电检修) | 010-55500213 | 42
DC-014 | station | 帽儿胡同社区爱心驿站 | 39.9361 116.3941 | 帽儿胡同15号 | 福祥社区居委会 | walk-in | Mo-Fr 08:30-11:30,13:30-17:30; PH off | water kettle seats heating sewing papers | 010-55500214 | 93
DC-015 | station | 菊儿胡同小院驿站 | 39.9391 116.3991 | 菊儿胡同41号 | 菊儿社区居委会 | walk-in | Mo-Su 09:00-11:30,14:00-18:00 | water seats toilet heating books children | 010-55500215 | 32
DC-016 | station | 北兵马司咖啡角 | 39.9379 116.3982 | 北兵马司胡同17号 | 晨露咖啡 | walk-in | We-Mo 10:00-19:00; Tu off | water seats charging wifi aircon heating books -microwave | 010-55500216 | 26
DC-017 | centre | 交道口街道政务服务中心 | 39.9352 116.4051 | 府学胡同36号旁 | 交道口街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:00-17:30; PH off | water seats wifi toilet aircon heating kiosk union nursing | 010-55500217 | 30
DC-018 | station | 宽街路口暖心驿站 | 39.9329 116.4024 | 张自忠路1号 | 青禾超市 | walk-in | Mo-Su 08:00-22:00 | water microwave seats charging -wifi | 010-55500218 | 57

# 110101009
DC-019 | station | 东直门枢纽暖心驿站 | 39.9411 116.4301 | 东直门外斜街 | 东直门交通枢纽 | walk-in | Mo-Su 05:30-23:30 | water seats charging toilet nursing medicines -microwave | 010-55500219 | 10
DC-020 | station | 东直门内大街夜间驿站 | 39.9403 116.4243 | 东直门内大街5号 | 东直门街道总工会 | scan | Mo-Su 10:00-04:00 | water microwave seats charging wifi aircon heating firstaid | 010-55500220 | 2
  > 挨着夜宵街，凌晨四点才关门，是夜班骑手等单的地方。
DC-021 | station | 东中街暖心驿站 | 39.9357 116.4317 | 东中街9号 | 暖橙便利店 | walk-in | 24/7 | water microwave charging wifi -seats -toilet | 010-55500221 | 6
DC-022 | station | 京晨银行东直门支行爱心驿站 | 39.9399 116.4333 | 东直门外大街35号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; Sa 09:30-15:30; PH off | water seats wifi aircon heating papers | 010-55500222 | 25
DC-023 | station | 新中街社区爱心驿站 | 39.9372 116.4349 | 新中街一条3号 | 新中街社区居委会 | walk-in | Mo-Fr 09:00-12:00,14:00-17:30; PH off | water kettle seats toilet heating | 010-55500223 | 79
DC-024 | station | 东四十条桥城市驿站 | 39.9331 116.4286 | 东四十条桥东北角 | 东直门街道办事处 | walk-in | Apr-Oct 06:30-22:00; Nov-Mar 07:30-20:00 | !water(滤芯到期，正在更换) seats toilet charging pump heating | - | 14
DC-025 | centre | 东直门街道工会服务站 | 39.9429 116.4336 | 东直门外香河园路1号 | 东直门街道总工会 | walk-in | Mo-Fr 08:30-12:00,13:30-17:30; PH off | water microwave seats charging wifi toilet union legal counsellor[We 09:00-11:30] | 010-55500225 | 20
DC-026 | station | 胡家园青瓦房产驿站 | 39.9431 116.4355 | 胡家园小区底商 | 青瓦房产 | walk-in | Mo-Su 09:00-20:30 | water seats charging | 010-55500226 | 110
DC-027 | station | 东直门南小街骑手小站 | 39.9367 116.4229 | 东直门南小街甲8号 | 快达速运 | members | Mo-Su 06:30-23:30 | water microwave seats charging swap | 010-55500227 | 35

# 110101010
DC-028 | station | 和平里北街暖心驿站 | 39.9591 116.4128 | 和平里北街14号 | 暖橙便利店 | walk-in | Mo-Su 07:00-23:00 | water microwave seats charging wifi | 010-55500228 | 9
DC-029 | station | 地坛公园西门城市驿站 | 39.9533 116.4089 | 安定门外大街东侧 | 和平里街道办事处 | walk-in | Apr-Oct 06:00-21:30; Nov-Mar 07:00-19:30 | water seats toilet heating pump firstaid | - | 27
DC-030 | station | 和平里东街晨集菜市场驿站 | 39.9557 116.4203 | 和平里东街民旺园 | 晨集菜市场 | walk-in | Mo-Su 06:30-19:30 | water kettle seats toilet sewing | 010-55500230 | 83
DC-031 | centre | 和平里街道党群服务中心 | 39.9568 116.4107 | 和平里中街16号 | 和平里街道办事处 | walk-in | Mo-Sa 09:00-18:00; PH off | water seats charging wifi toilet aircon heating kiosk union books children nursing | 010-55500231 | 17
DC-032 | station | 雍和宫桥骑手之家 | 39.9487 116.4116 | 安定门东大街28号 | 和平里街道总工会 | scan | 24/7 | water microwave seats charging wifi aircon heating fridge | 010-55500232 | 11

# 110101008
DC-033 | station | 北京站前街暖心驿站 | 39.9046 116.4208 | 北京站前街15号 | 暖橙便利店 | walk-in | 24/7 | water microwave charging wifi seats | 010-55500233 | 1
DC-034 | station | 建国门内大街京晨银行爱心驿站 | 39.9084 116.4243 | 建国门内大街18号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi aircon heating medicines | 010-55500234 | 47
DC-035 | station | 金宝街骑手之家 | 39.9152 116.4193 | 金宝街88号地下 | 建国门街道总工会 | scan | 工作日白天 | water microwave seats charging toilet | - | -
DC-036 | station | 东四社区爱心驿站 | 39.9236 116.4131 | 东四南大街111号 | 礼士社区居委会 | walk-in | - | water kettle seats | - | -

# 110101016
DC-037 | station | 天坛东门暖心驿站 | 39.8827 116.4153 | 天坛东路甲2号 | 暖橙便利店 | walk-in | Mo-Su 06:00-22:30 | water microwave seats charging | 010-55500237 | 19
DC-038 | station | 天坛北里社区爱心驿站 | 39.8905 116.4098 | 天坛路54号 | 天坛社区居委会 | walk-in | Mo-Fr 09:00-12:00,14:00-18:00; Sa 09:00-12:00 | water kettle seats toilet heating papers | 010-55500238 | 140
DC-039 | centre | 天坛街道工会服务站 | 39.8868 116.4139 | 永内东街中里9号 | 天坛街道总工会 | walk-in | Mo-Fr 08:30-12:00,13:30-17:30; PH off | water microwave seats wifi toilet union legal | 010-55500239 | 39

# 110101
DC-040 | station | 前门大街暖心驿站 | 39.8961 116.3931 | 前门大街102号 | 青禾超市 | walk-in | Mo-Su 09:00-21:30 | water seats charging toilet nursing | 010-55500240 | 22
DC-041 | station | 永定门外骑手小站 | 39.8677 116.3972 | 永定门外大街64号 | 快达速运 | members | Mo-Su 06:00-23:00 | water microwave seats charging ebike swap | 010-55500241 | 51
DC-042 | station | 光明楼加油站驿站 | 39.8863 116.4338 | 光明路13号 | 驰远加油站 | walk-in | 24/7 | water toilet pump firstaid | 010-55500242 | 68
`;
