/** Yanqing: few places and long ways between them. Columns: ../table.ts. */
export const YANQING = `
# 110119002
YQ-001 | station | 妫水北街暖心驿站 | 40.4612 115.9761 | 妫水北街22号 | 暖橙便利店 | walk-in | Mo-Su 06:30-23:00 | water microwave seats charging wifi | 010-55500601 | 6
YQ-002 | station | 东外大街骑手之家 | 40.4581 115.9852 | 东外大街5号 | 香水园街道总工会 | scan | 24/7 | water microwave kettle seats charging wifi heating firstaid swap | 010-55500602 | 12
YQ-003 | centre | 香水园街道政务服务中心 | 40.4629 115.9831 | 高塔街31号 | 香水园街道办事处 | walk-in | Mo-Fr 09:00-12:00,13:30-17:30; PH off | water seats wifi toilet heating kiosk union legal | 010-55500603 | 23
YQ-004 | station | 京晨银行延庆支行爱心驿站 | 40.4569 115.9783 | 湖北东路1号 | 京晨银行 | ask | Mo-Fr 09:00-17:00; PH off | water seats wifi heating papers | 010-55500604 | 51
YQ-005 | station | 妫河城市驿站 | 40.4479 115.9702 | 湖南西路沿河步道 | 儒林街道办事处 | walk-in | May-Oct 07:00-20:30; Nov-Apr 08:30-17:00 | water seats toilet heating pump | - | 38

# 110119102
YQ-006 | station | 八达岭长城停车场驿站 | 40.3561 116.0122 | 八达岭滚天沟停车场 | 八达岭镇总工会 | walk-in | Apr-Oct 06:30-19:00; Nov-Mar 07:30-17:30 | water microwave seats toilet charging heating firstaid medicines | 010-55500606 | 16
YQ-007 | station | 营城子加油站驿站 | 40.3722 116.0049 | 京藏高速辅路营城子 | 驰远加油站 | walk-in | 24/7 | water(开水) toilet pump firstaid | 010-55500607 | 30

# 110119103
YQ-008 | station | 永宁古城暖心驿站 | 40.5261 116.1642 | 永宁镇西街 | 永宁镇总工会 | walk-in | Tu-Su 09:00-12:00,13:30-18:00; Mo off | water microwave kettle seats toilet heating sewing | 010-55500608 | 67
YQ-009 | centre | 永宁镇政务服务中心 | 40.5283 116.1601 | 永宁镇府前街 | 永宁镇人民政府 | walk-in | Mo-Fr 08:30-11:30,13:30-17:00; PH off | water seats toilet heating kiosk union | 010-55500609 | 98

# 110119
YQ-010 | station | 康庄爱心驿站 | 40.3801 115.8992 | 康庄镇紫光东路 | 青禾超市 | walk-in | Mo-Su 08:00-20:00 | water microwave seats charging heating | 010-55500610 | 80
YQ-011 | station | 四海镇山路驿站 | 40.5351 116.4008 | 四海镇四海村 | 四海镇总工会 | ask | - | water kettle heating | - | -
YQ-012 | station | 千家店百里画廊驿站 | 40.6899 116.3412 | 千家店镇河口村 | 千家店镇总工会 | walk-in | Apr-Oct 08:00-18:00; Nov-Mar off | water seats toilet firstaid !kettle(壶底烧穿，已申领) | 010-55500612 | 145
`;
