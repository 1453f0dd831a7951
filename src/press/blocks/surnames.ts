/** 百家姓 and the surnames common today beside it; general knowledge, not taken from any page. */
const SINGLE =
	'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫付代仝佟覃占税岳丘佘冼苟粟揭谌楚亓练阳由车辜栗伦官原苑兰门旷庹鹿候帅青黑洛海才扎旦普达次索益卓仁尼拉玛格多珠德';
const DOUBLE =
	'欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 宇文 慕容 司徒 夏侯 端木 长孙 轩辕 南宫 呼延 独孤 申屠 澹台 濮阳 淳于 单于 闻人 钟离 鲜于 公羊 万俟 赫连 拓跋 百里 东郭 西门 完颜 纳兰 第五';

const ONE = new Set(SINGLE);
const TWO = new Set(DOUBLE.split(' '));

/** 2 when the name opens with a surname of two characters, 1 with one of one, 0 with none we know. */
export function isSurname(name: string): 0 | 1 | 2 {
	if (TWO.has(name.slice(0, 2)) && name.length > 2) return 2;
	return ONE.has(name.slice(0, 1)) ? 1 : 0;
}
