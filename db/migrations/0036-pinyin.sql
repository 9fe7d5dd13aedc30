-- Names by their sound: what search finds 江门 by when "jiangmen" or "jm" is typed (docs/decisions/0025-pinyin.md). Readings are a function of the
-- name alone, so they are kept by name and shared by all records that bear it; whoever may see a record finds it by them, and nobody else.

-- 1. How a character is read, without tones, the customary reading first. From the Unihan database 15.0, properties kMandarin and
-- kTGHZ2013, else kXHC1983: the characters of the standard dictionaries. The letter v stands for u with two dots, as on a keyboard.
create table land.pinyin (
  character text primary key,
  readings text[] not null
);
comment on table land.pinyin is '汉字读音 | How a Chinese character is read';
comment on column land.pinyin.character is '汉字 | Character';
comment on column land.pinyin.readings is '不带声调的拼音，常用读音在前 | Syllables without tones, the customary one first';

insert into land.pinyin (character, readings)
select character, string_to_array(readings, ' ')
from (values
  ('a', '啊锕'), ('a e', '阿'), ('a sha', '嗄'), ('ai', '叆哀哎唉嗳噯埃嫒嬡愛挨捱暧曖毐爱瑷璦癌皑皚矮砹硋碍礙蔼薆锿隘霭靉騃'), ('ai e', '欸'), ('ai xi', '娭'), ('ai yi', '嗌艾'), ('an', '俺唵垵埯媕安岸庵按揞暗案桉氨盦胺腤菴谙铵闇鞌鞍鹌黯'), ('an han', '犴'), ('an yan', '晻'), ('ang', '卬昂枊盎肮骯'),
  ('ao', '傲凹厫嗷坳垇奡奥媪岙嶅嶴廒慠懊敖澳熬爊獒璈翱翺聱螯袄襖謷遨鏊鏖隞隩骜鳌鼇'), ('ao niu', '抝拗'), ('ba', '八叭吧坝壩夿妭岜峇巴把拔捌朳欛灞爸疤笆粑罢羓胈芭茇菝蚆覇豝跋钯霸靶魃鲃鲅鼥'), ('ba bo', '鲌'), ('ba pa', '扒耙'), ('ba pi', '罷'), ('bai', '佰拜捭掰摆擺栢白百稗襬败韛'), ('bai bo', '擘柏'),
  ('ban', '伴办半坂坢扮扳拌搬攽斑昄板柈湴版班瓣瘢癍绊舨般蝂辦钣闆阪靽颁'), ('bang', '傍塝帮幫梆棒榜浜牓玤稖绑艕蒡蜯谤邦镑'), ('bang bei', '棓'), ('bang beng', '蚌'), ('bang pang', '磅膀髈'), ('bang peng', '搒'), ('bao', '保包報孢宝寳寶报抱暴枹煲爆緥胞苞菢葆虣褒褓襃豹趵鉋鑤雹饱鲍鸨龅'), ('bao bo', '薄'),
  ('bao bu pu', '堡'), ('bei', '俻倍備北卑呗备孛悖悲惫憊揹杯桮梖椑焙狈琲盃碑碚糒背蓓被褙誖貝贝辈邶鐾钡鞁鞴鹎'), ('bei pi', '陂'), ('ben', '倴坌奔本栟犇畚笨苯贲逩锛'), ('ben fen', '坋'), ('beng', '嘣崩泵琫甏甭祊繃绷菶蹦迸镚鞛'),
  ('bi', '佊佖俾偪匕吡哔嗶坒壁奰妣婢嬖屄币幣庇庳弊弻弼彼必愊愎敝斃梐比毕毖毙沘湢滗潷濞煏狴獘珌璧畀畢痹痺皕碧秕笓笔筆筚箅篦篳粃腷舭苾荜荸萆蓖蓽蔽薜裨襞觱诐赑跸蹕躃躄逼避邲鄙铋閟闭陛饆馝駜髀髲鲾鼻'), ('bi bei', '臂'), ('bian', '匾卞变弁徧忭惼抃昪汴煸砭碥稨窆笾籩编艑苄萹藊蝙褊變贬辨辩辫辮辯边遍邊鞭鯾鳊'), ('bian pian', '便扁缏'),
  ('biao', '俵儦婊幖彪摽标標滮瀌熛猋瘭穮脿膘臕藨表裱錶镖镳飇飈飑飙骉鳔'), ('biao piao', '蔈骠'), ('biao shao', '杓'), ('bie', '别彆憋瘪癟蹩鳖鼈'), ('bie bi', '咇'), ('bin', '傧儐宾彬摈擯斌殡殯滨濒濱繽缤膑臏豳賓賔邠鑌镔髌髕髩鬓鬢'), ('bin bing', '梹槟檳'), ('bin fen', '玢'),
  ('bing', '丙並倂兵冰并摒昞昺柄氷炳病禀秉稟竝蛃邴鞞饼'), ('bo', '亳僰勃博哱啵嶓帛拨搏撥播檗欂波浡渤玻盋砵礴箔簙簸缽脖膊舶菠蔔袯襏襮跛踣钵钹铂镈饽馎馞駮驳髆鱍鹁'), ('bo bai', '伯'), ('bo bao', '剥'), ('bo bu', '卜'), ('bu', '不佈卟吥哺埗埠峬布庯怖捕晡步瓿篰簿蔀补補逋部醭钚餔鵏'), ('bu pu', '埔'), ('ca', '擦礤'), ('ca cha', '嚓'),
  ('cai', '倸偲埰寀彩才採材猜睬綵縩纔菜蔡裁财跴踩采'), ('can', '惨惭慘慙憯残殘湌灿燦璨穇粲蚕蠶飡餐驂骖黪黲'), ('can cen shen', '参參'), ('can chan', '孱掺'), ('can chan shan', '摻'), ('can zan', '篸'), ('cang', '仓伧倉沧滄舱艙苍蒼鶬鸧'), ('cang chen', '傖'), ('cang zang', '藏'),
  ('cao', '嘈懆操曹槽漕糙艚艸草螬騲'), ('ce', '侧冊册厕恻测策筞'), ('ce jia', '筴'), ('ce si', '廁'), ('cen', '岑涔'), ('cen chen qin', '梣'), ('ceng', '噌层層嶒蹭'), ('ceng zeng', '曾'), ('cha', '侘叉垞奼姹察岔嵖扠插搽杈槎檫汊猹碴臿艖茬茶衩詧诧蹅锸镲'), ('cha chai ci', '差'),
  ('cha zha', '查馇'), ('chai', '侪儕拆柴瘥茝虿蠆豺钗'), ('chan', '产僝儳冁刬剗剷啴囅婵嬋巉廛忏懺搀攙旵梴浐滻潺澶瀍産纏缠羼蒇蝉蟬蟾襜觇讒谄谗躔辴辿鋋鏟铲镵闡阐韂颤饞馋骣'), ('chan shan', '禅禪'), ('chan tan', '嘽镡'), ('chang', '伥倀倡偿償厂厰唱嘗嚐场場塲娼嫦尝常廠徜怅悵惝敞昌昶暢氅猖畅肠腸苌菖萇鋹阊韔鬯鲳鲿'), ('chang yang', '玚瑒'),
  ('chao', '吵嘲巢弨怊抄晁潮炒焯耖謿超钞鼂'), ('chao jiao', '勦'), ('chao zhao', '朝'), ('che', '伡唓坼彻徹扯掣撤撦澈砗'), ('che ju', '車车'), ('chen', '儭嗔嚫塵宸尘忱抻捵晨榇櫬沉煁琛疢瞋硶碜磣臣衬襯訦谌谶趁趂趻踸辰郴陈龀'), ('chen lin', '綝'), ('chen zhen', '陳'),
  ('cheng', '丞乘偁呈城埕堘塍宬庱惩憕懲成承撐撑晟枨柽棖橙檉澂牚珵珹琤瞠秤程蛏蟶裎诚赪逞郕酲铖骋'), ('cheng chen', '称稱'), ('cheng deng', '澄'), ('cheng sheng', '椉'), ('chi', '侈傺勅勑叱吃哧啻喫嗤墀媸弛彳恥抶持摛敕斥池漦炽熾瓻痓痴瘛癡眵竾笞箎篪絺翄翅耻胣胵茌蚩螭褫赤踟迟遲饬驰魑鶒鸱齒齿'), ('chi che', '尺'), ('chi di', '坻'),
  ('chi ying', '呎'), ('chi zhi', '瘈'), ('chong', '充冲宠寵崇忡憃憧摏沖珫罿翀舂艟茺虫蟲衝铳'), ('chong tang', '埫'), ('chou', '丑侴俦儔惆愁抽搊椆殠犨畴疇瘳瞅稠筹篘籌绸裯讎讐踌躊酧酬醜醻雠'), ('chou dao', '帱幬'), ('chou niu', '杻'), ('chou qiao', '偢'), ('chou qiu', '仇'),
  ('chou xiu', '臭'), ('chou zhou', '婤'), ('chu', '亍俶储処出刍初厨处幮廚怵憷搐摴斶杵楚楮樗橱櫥歜滁濋琡矗础礎篨绌耡芻處蜍褚触觸諔蹰躇躕锄除雏雛鶵黜齣齼'), ('chu ju', '鉏'), ('chu xu', '滀畜'), ('chu zhu', '柷'), ('chua xu', '欻歘'), ('chuai', '揣搋膗膪踹'), ('chuai chuo', '啜'),
  ('chuai zuo', '嘬'), ('chuan', '串僢喘川椽氚穿篅舛舡舩船踳遄钏'), ('chuan chui', '圌'), ('chuan zhuan', '传傳'), ('chuang', '凔创剏剙創噇床怆愴牀牎牕疮瘡窓窗窻闯'), ('chuang zhuang', '幢'), ('chui', '倕吹垂捶搥棰槌炊箠鎚锤陲'), ('chui zhui', '椎'), ('chun', '唇堾惷旾春椿淳漘瑃纯脣莼蓴蝽蠢輴醇鹑'),
  ('chun dui', '錞'), ('chuo', '娖惙戳歠踔辍辵逴龊'), ('chuo chao', '绰'), ('chuo ruo', '婼'), ('ci', '佽刺呲慈次此泚玼瓷甆疵磁祠糍茨莿薋词赐跐辞辤辭雌餈鮆鹚'), ('ci ji', '堲'), ('ci si', '伺'), ('ci zi', '茈'), ('cong', '丛从匆叢囱從怱悤悰樷淙熜琮瑽璁聪聰苁葱蓯蔥藂賨鏦骢'), ('cong zong', '枞樅'),
  ('cou', '凑湊腠辏'), ('cu', '促徂憱殂猝簇粗蔟觕踧蹙蹴蹵醋麁麤'), ('cu zuo', '酢'), ('cuan', '撺攛欑汆爨窜竄篡蹿躥鑹镩'), ('cui', '倅催啐崔悴摧榱毳淬漼焠獕璀瘁粹綷缞翠脃脆脺膵萃顇'), ('cun', '刌存寸忖村皴踆邨'), ('cun ying', '吋'), ('cuo', '剉剒厝嵯挫措搓棤瑳痤矬磋脞莝蹉锉错鹺鹾'), ('cuo zan', '酂'),
  ('cuo zhuo', '斮'), ('cuo zuo', '撮'), ('da', '咑哒嗒噠垯墶妲怛打搭汏炟瘩笪答繨耷荅荙薘褡跶达達鎝靼鞑韃'), ('da dai', '大'), ('da ta', '沓阘'), ('dai', '代傣叇呆呔垈埭岱带帶待怠戴歹殆獃玳瑇甙绐袋襶贷轪迨逮靆黛黱'), ('dai tai', '骀'), ('dan', '丹亶但儋啖啗噉嚪惮憚憺担掸撢擔旦殚殫氮淡甔疍疸瘅癉眈禫箪簞耼耽聃胆膽萏蛋褝襌诞贉赕躭郸鄲髧黕'),
  ('dan chan shan', '单單'), ('dan shan', '撣'), ('dan tan', '弹彈澹'), ('dang', '儅党凼噹垱壋宕当挡擋攩档檔氹珰璫當盪砀碭筜簹荡菪蕩裆襠讜谠黨'), ('dang cheng', '鐺铛'), ('dao', '倒刀到导導岛島忉悼捣捯搗擣氘盗祷禱稻纛舠蹈道鱽'), ('dao tao', '叨焘燾'), ('de', '德惪锝'), ('de dei', '嘚得'),
  ('de di', '地的'), ('de te', '脦'), ('den', '扽'), ('deng', '凳噔嶝戥櫈灯燈璒登瞪磴等簦蹬邓鄧镫'), ('di', '低俤唙嘀墬娣媂嫡帝底廸弟抵敌敵杕柢棣樀氐涤滌滴牴狄玓睇砥碲磾禘笛第籴糴缔羝荻菂蒂蔕蝃螮覿觌觝诋谛踶蹢迪递遞邸镝鞮頔骶髢'), ('di ti', '堤隄'), ('di zhai', '翟'), ('dian', '佃傎典坫垫墊奠巅店惦扂掂攧敁殿淀滇澱点玷琔电甸癜癫碘簟踮钿阽電靛颠點'),
  ('dian die', '跕'), ('diao', '凋刁叼吊屌弔彫掉汈琱碉窎蓧貂钓铞雕鲷鵰鼦'), ('diao tiao', '调'), ('diao yao', '铫'), ('die', '叠垤堞嵽昳曡爹牒瓞疊碟绖耋蜨蝶谍跌蹀迭鲽'), ('die dia', '嗲'), ('die she', '揲'), ('die zha', '喋'), ('ding', '丁仃叮啶定椗玎疔盯矴碇耵腚萣订酊钉锭靪顶饤鼎'),
  ('ding ting', '铤'), ('diu', '丟丢铥'), ('dong', '东侗働冬冻凍动動咚岽崬恫懂東栋棟氡硐胨胴腖董蝀鶇鸫鼕'), ('dong tong', '垌峒洞'), ('dou', '兜唗抖斗枓痘窦竇篼脰荳蔸蚪豆逗酘阧陡饾鬥鬦鬬鬭'), ('dou du', '都'), ('du', '凟匵厾嘟堵妒妬杜椟櫝毒渎渡瀆牍牘犊犢独獨督睹笃肚芏螙蠧蠹覩讟赌镀髑黩黷'), ('du dou', '讀读'),
  ('du duo', '度'), ('du she', '阇'), ('du zhou', '碡'), ('duan', '塅断斷椴段煅瑖短碫端簖籪缎耑锻'), ('dui', '兑堆对對怼憝懟碓祋队隊'), ('dui dun', '镦'), ('dun', '吨噸墩惇撉撴敦炖燉盹盾砘礅趸蹲蹾躉遁遯钝顿驐'), ('dun shun', '楯'), ('dun tun', '囤'), ('dun zhuan', '沌'),
  ('duo', '亸凙刴剁剟咄哆哚嚲垛垜埵堕墮多夺奪奲惰掇敚敠朵朶柮舵裰跢跥跺踱躱躲軃鐸铎饳'), ('duo tuo', '柁'), ('e', '俄厄吪呃呝噁噩囮垩堊姶娥娿婀屙峨峩崿愕戹扼搤涐痾腭苊莪萼蛾譌讹谔轭遏鄂锇锷阨頞颚额饿鱷鳄鵞鹅鹗齶'), ('e wu', '恶惡'), ('e yan', '阏'), ('ei', '誒'), ('en', '奀恩摁蒽'), ('eng', '鞥'),
  ('er', '二儿刵咡尔弍洏洱爾珥而耳胹贰輀迩邇铒陑饵鲕鸸'), ('er nai', '佴'), ('er ni', '兒'), ('fa', '乏伐发垡法灋珐琺發砝筏罚罸阀髮'), ('fa po', '醱'), ('fan', '凡凢反墦嬎帆幡旛梵樊氾汎泛烦燔犯璠畈矾礬範緐繙翻膰范藩蘩贩蹯返钒颿饭鷭'), ('fan bo', '蕃'), ('fan pan', '番'), ('fan po', '繁'),
  ('fang', '仿倣坊妨房放方昉枋牥纺肪舫芳蚄访邡钫防髣鲂'), ('fang pang', '彷'), ('fei', '剕匪吠啡妃废廢悱扉斐朏棐榧沸淝狒疿痱篚绯翡肥肺腓菲蜚诽费镄霏非飛飞騑鲱'), ('fei fu', '芾'), ('fen', '份偾分吩坟墳奋奮忿愤朆棻棼氛汾瀵焚粉粪糞纷翂芬蚡豮酚雰鲼鼢'), ('feng', '丰俸冯凤唪奉封峯峰崶枫沣沨浲灃烽甮疯砜缝葑蜂蠭覂讽豐赗逢酆锋風风鳳'), ('fiao', '覅'),
  ('fou', '缶'), ('fou pi', '否'), ('fu', '付伏伕俘俯傅凫刜副匐呋咐坿垺复夫妇婦孚孵富幅幞府弗彿復怫扶抚拂拊撨敷斧服柎栿桴榑氟洑浮涪滏父玞琈甫痡砆砩祓祔福稃符箙簠绂绋缚罘罦肤腐腑腹膚芙芣苻茀茯莩菔蚨蜉蝜蝠蝮袱複襆覆讣负赋赙赴趺跗辅辐郛鄜釜鈇阜附韍韨頫馥驸髴鬴鮄鲋鳆鳧鵩麸黻黼'), ('fu bo', '艴'), ('fu fo', '佛'), ('fu mian', '俛'), ('fu wu m', '嘸'),
  ('ga', '嘎噶尕尜尬旮玍钆'), ('ga xia', '呷'), ('gai', '丐匄垓戤改晐概溉荄该赅钙陔隑'), ('gai ge', '盖蓋'), ('gan', '坩尲尴尷干幹忓感擀敢旰杆柑桿榦橄泔淦澉灨玕甘疳矸秆稈竿笴绀肝苷贑赣赶趕酐骭鳡'), ('gan han', '扞'), ('gang', '冈冮刚剛堽岗岡崗掆杠棡槓港矼筻綱纲缸罡肛釭鋼钢鿍'), ('gang zhuang', '戆'),
  ('gao', '告搞杲槀槁槔橰櫜皋睾稾稿筶篙糕缟羔膏臯藁诰郜锆镐餻高'), ('gao hao', '暠'), ('ge', '个仡個割各哥哿嗝圪塥戈搁搿格歌滆疙硌箇肐胳膈舸茖葛虼袼謌轕铬镉阁隔革骼鸽'), ('ge he', '纥閤'), ('ge ka lo luo', '咯'), ('ge li', '鬲'), ('gei ji', '给'), ('gen', '亘亙哏根艮茛跟'), ('geng', '哽埂堩庚暅更梗浭畊絚緪縆绠羹耕耿赓骾鲠鹒'),
  ('gong', '供公共功塨宫工巩弓恭拱攻栱汞珙肱蚣觥贡躬躳鞏龔龚'), ('gong hong', '唝'), ('gou', '佝冓勾垢够夠姤媾岣彀搆构構沟溝狗笱篝缑耇耈芶苟觏诟購购遘鉤钩雊鞲'), ('gou ju', '枸'), ('gu', '估僱古咕嘏固堌姑孤崮故梏榖榾毂汩沽瀔牯牿痼盬瞽穀箍罛罟羖股臌苽菇菰蓇蛄蛊蠱觚诂谷軱轱辜酤钴锢雇顧顾馉骨鲴鸪鼓'), ('gu gua', '呱'), ('gu hu', '鹄鹘'),
  ('gua', '刮剐剮劀卦寡挂掛栝瓜絓緺罣胍褂诖颳騧鸹'), ('gua guo', '聒'), ('gua wa', '坬'), ('guai', '乖夬怪恠拐掴柺'), ('guai guo', '摑'), ('guan', '丱倌关冠官惯掼棺毌涫灌爟琯瓘痯瘝盥祼筦管罆罐舘蒄觀观贯輨錧関關馆鳏鳤鹳'), ('guan wan', '莞'), ('guang', '光咣垙广廣桄洸犷獷珖胱逛'),
  ('gui', '佹刽刿劊劌匦圭垝妫姽媯嬀宄庋庪归晷桂槼櫃歸珪瑰瓌癸皈硅筀簋规诡贵跪轨邽闺陒鬶鬼鱥鲑鳜'), ('gui hui', '桧檜'), ('gui jiu', '氿'), ('gui ju', '柜'), ('gui jun qiu', '龜龟'), ('gui kui', '傀'), ('gui que', '炔'), ('gui wei', '廆'), ('gun', '棍滚滾磙绲衮袞辊鮌鲧'),
  ('guo', '呙咼囯国國埚堝崞帼幗彉彍果椁槨漍粿聝腘膕菓虢蜾蝈蟈裹过過郭鍋锅馃馘'), ('ha', '哈铪'), ('ha ge', '蛤'), ('ha tai', '奤'), ('hai', '亥咍嗐嗨孩害氦海胲醢骇骸'), ('hai huan', '还還'), ('hai ke', '咳'), ('han', '函含喊圅垾寒岾崡嵅悍憨憾捍撖撼旱晗暵汉汗浛涵漢瀚焊焓熯琀睅罕翰菡蔊蚶邗邯酣釬銲闬韓韩顸颔鼾'), ('han gan', '虷'),
  ('han kan', '阚'), ('hang', '夯杭沆绗航迒颃'), ('hang heng', '珩'), ('hao', '号嗥噑嚆嚎壕好昊毫浩淏滈澔濠灏皓皜皞耗蒿薅號蚝蠔豪郝鄗颢'), ('hao he', '貉'), ('he', '何佫劾呵喝嗬垎壑曷欱河涸熇盇盉盍盒禾翮翯荷菏蠚褐覈訶訸诃贺赫郃阂阖鞨颌饸鹖鹤龁龢'), ('he ge', '合'), ('he hu', '核'), ('he hu huo', '和'),
  ('hei', '嘿黑'), ('hen', '很恨狠痕'), ('heng', '亨啈堼姮恆恒桁横脝蘅衡鸻'), ('heng hng', '哼'), ('hm', '噷'), ('hong', '吰吽哄宏弘揈泓洪澒烘玒竑红纮翃荭葓蕻薨訇讧谼轟轰鈜鉷闳鬨魟鸿黉黌'), ('hong gong', '硔'), ('hong jiang', '虹'), ('hou', '侯候厚后吼喉垕堠後猴瘊篌糇逅郈餱骺鱟鲎鲘齁'),
  ('hu', '乎互冱呼唬唿嘑囫壶壺嫭岵幠弧忽怙惚户戽扈护搰斛昈昒枑槲沍沪淴湖滬滹烀煳狐猢琥瑚瓠祜笏糊縠胡葫虎蝴衚觳護轷鄠醐餬鬍鳠鹕鹱'), ('hu he', '隺'), ('hu ku', '楛'), ('hu xi', '戯'), ('hu xu', '浒'), ('hua', '划化华哗嘩婳嫿搳桦樺滑猾画畫花華觟譁话鏵铧驊骅'), ('hua huai', '劃'), ('huai', '坏壞徊怀懷槐淮耲踝'),
  ('huan', '唤嚾奂奐宦寰峘幻患懽换擐桓欢歡洹浣涣漶澣澴焕獾环環瓛痪睆缓缳荁萑讙豢貆貛轘逭锾镮阛驩鬟鲩鹮'), ('huan xuan', '嬛'), ('huan xun', '郇'), ('huan yuan', '圜'), ('huang', '凰喤塃媓幌徨怳恍惶慌晃榥湟滉潢煌瑝璜癀皇皝磺篁篊簧肓艎荒蝗蟥谎遑鐄锽隍鳇黄'),
  ('hui', '僡匯卉咴喙嘒囘回囬廻彗彙徽恚恢悔惠慧憓挥撝晖晦槥橞殨毁汇洄浍滙潓灰烠烩煇燬燴秽穢篲繪绘缋翙翚翽茴荟蔧蕙薈虺蚘蛔蛕蟪袆褘諱譭讳诙诲豗贿辉迴阓隳靧麾'), ('hui hun', '珲'), ('hui kuai', '会會澮'), ('hui yue', '哕噦'), ('hun', '圂婚惛慁昏浑混溷荤诨阍馄魂'), ('huo', '伙佸剨劐嚄嚯夥惑或攉活漷濩火獲祸禍穫耠臛获藿蠖豁货钬锪镬霍騞'), ('huo hua', '砉'),
  ('ji', '乩伋伎佶偈冀几击剂剞劑勣即及叽吉咭哜唧嘰嚌圾垍基塈墼妓姞姬嫉季寂寄屐岌嵇嵴己幾徛忌忣急悸惎戟戢技挤掎擊擠既暨朞机极枅棘楫極機檵殛汲洎济漈激濟瀱犄玑璣畸畿疾瘠矶磯禨积稷稽穄穊積笄笈箕籍繋繼级纪继绩罽羁耤肌脊芨芰蒺蓟蕺虮蟣襀覊覬觊觭譏计讥记赍跡跻跽踖蹐蹟躋辑迹錤际際集雞霁霽鞿饑饥骥髻鰶鱭鱾鲚鲫鷄鸡鹡麂齎齏齑'), ('ji jie', '藉诘'), ('ji qi', '亟缉荠薺'), ('ji zhai', '祭'),
  ('jia', '佳假傢加嘉嫁家岬恝戞斚斝架枷梜槚檟泇浃浹珈甲痂瘕稼笳胛荚莢葭蛱蛺袈裌跏跲迦郏郟鋏钾铗镓頰颊驾'), ('jia ga', '夹夾戛'), ('jia ga qie', '伽'), ('jia gu', '贾'), ('jia jie', '价價'), ('jia qie', '茄'),
  ('jian', '件俭健僭儉兼减剑剪劍劔劗坚堅堿奸姦尖建戋戔戬拣捡揀揃搛撿暕枧柬检椾楗檢櫼歼殲毽涧渐減湔溅濺瀽煎牋牮瑊监監睑瞷瞼硷碱礆笕笺简箋箭篯絸繭缄缣翦肩腱舰艦艰艱茧荐菅蒹薦裥見覵諓謇譾谏谫賤贱趼践踐踺蹇鉴鑑鑒锏键间鞬鞯韉餞饯鬋鰹鲣鳒鹣鹻鹼'), ('jian nan', '囝'), ('jian qian', '犍'), ('jian xian', '见'),
  ('jiang', '僵勥匠奖奬姜将弶桨槳殭江洚浆漿犟疆礓糡糨绛缰耩膙茳蒋蔣薑螀螿講讲豇酱醬韁鱂鳉'), ('jiang qiang', '將彊'), ('jiang xiang', '降'), ('jiao', '交佼僬剿叫呌嘦噍噭姣娇嬌峧嶕徼恔挢搅撟攪教敫斠椒浇滘漖澆焦燋狡珓璬皎皦皭矫矯礁窖绞缴胶脚膠艽茭蕉藠蛟跤轇轎轿较郊酵醮铰隦饺驕骄鲛鹪'), ('jiao jue', '腳角'), ('jiao qiao', '峤嶠'),
  ('jiao qiu', '湫'), ('jiao yao', '侥僥'), ('jie', '介借倢傑刦刧刼劫劼喈嗟堦姐婕孑屆届岊悈戒截拮捷接揭杰桀楬榤檞毑洁湝潔玠界疌疖疥痎癤皆睫碣秸稭竭節结羯节蚧蜐街袺褯觧讦诫阶階骱鲒'), ('jie gai', '芥'), ('jie xie', '絜解颉'), ('jin', '仅今僅儘劤卺厪噤堇墐妗寖尽巾廑搢斤晉晋槿殣津浕浸溍濜烬燼珒琎瑨瑾璡盡矜祲禁筋紟紧緊缙荩藎衿襟觐觔谨賮贐赆近进進金锦靳馑'),
  ('jin jing', '劲勁'), ('jin yin', '唫'), ('jing', '井京倞儆兢净刭剄境婧巠弪径徑惊憬敬旌景晶汫泾涇淨猄獍璟璥痉痙睛秔稉穽竞竟竫競粳精經经肼胫脛腈茎荆莖菁警迳逕镜阱靖静靜驚鲸麖鼱'), ('jing geng', '頸颈'), ('jing liang', '靓'), ('jiong', '冏坰扃泂炯煚窘褧迥颎駉'), ('jiong gui', '炅'),
  ('jiu', '久九僦勼厩咎啾就廄廐捄揪救旧柩桕樛灸玖疚究纠臼舅舊赳酒阄韭韮鬏鬮鸠鹫'), ('ju', '举侷俱倨具剧劇匊娵局居屦屨岠崌巨弆惧懼拒拘挶据掬據擧梮椐榉榘橘櫸沮泃湨澽炬焗犋狙琚疽矩砠秬窭窶筥簴粔罝聚腒舉苴莒菊蒟虡裾讵跔距跼踞踽遽醵鐻钜锔锯雎鞠鞫飓驹鮈龃'), ('ju gou', '句'), ('ju jie', '桔'), ('ju qie', '趄'), ('ju qu', '苣'), ('ju zu', '菹'),
  ('ju zui', '咀'), ('juan', '倦卷娟帣捐捲桊涓焆狷獧眷睊睠绢罥蠲鄄鐫锩镌隽鹃'), ('juan jun', '雋'), ('juan zui', '脧'), ('jue', '倔傕决劂厥噘孓屩崛抉掘撅撧攫桷橛橜決爝爵獗玃玦珏矍砄绝蕨觖诀谲蹶蹷鐍鐝镢駃鴂鴃'), ('jue jiao', '嚼覺觉'), ('jue qiao', '蹻'), ('jue xue', '噱'),
  ('jun', '俊儁军君均寯峻捃攟晙珺畯皲竣莙菌郡钧馂骏鲪'), ('jun qu', '焌'), ('jun qun', '麇麕'), ('jun xun', '浚濬'), ('ka', '佧咔喀擖胩'), ('ka ga', '咖'), ('ka qia', '卡'), ('kai', '凯凱剀剴嘅垲塏开忾恺愒愷愾慨揩欬炌蒈鎧铠锎锴開闓闿'), ('kai jie', '楷'), ('kan', '侃刊勘坎埳堪墈崁嵁戡栞欿看瞰矙砍磡莰衎轗顑龕龛'),
  ('kan jian', '槛檻'), ('kang', '亢伉囥康忼慷抗槺炕穅糠钪闶'), ('kang gang', '扛'), ('kao', '尻拷攷栲洘烤犒考铐靠'), ('ke', '克刻匼可嗑坷客岢恪愙揢搕柯棵榼殼氪渴溘炣牁珂疴瞌砢磕科稞窠缂苛蝌课轲锞颏颗骒髁'), ('ke kei', '尅'), ('ke qiao', '壳'), ('kei ke', '剋'), ('ken', '啃垦墾恳懇掯肎肯裉褃'),
  ('ken yin', '龈'), ('keng', '坑硁硜鏗铿阬'), ('keng hang', '吭'), ('kong', '倥埪孔崆恐悾控硿空箜鞚'), ('kou', '口叩寇彄扣抠摳敂眍瞘筘簆芤蔻釦鷇'), ('ku', '刳哭喾嚳圐堀库枯矻窟绔苦袴裤酷骷'), ('kua', '侉咵垮夸姱挎胯誇跨'), ('kuai', '侩儈凷哙噲块塊快擓狯獪筷脍膾蒯郐鄶鱠鲙'), ('kuan', '宽寛欵款窾髋髖'),
  ('kuang', '况劻匡卝哐圹壙夼恇旷曠框況洭狂眶矿礦筐絖纊纩诓诳贶邝鄺鑛鵟'), ('kui', '亏刲匮喟喹夔奎媿岿巋悝愦愧戣揆暌櫆煃盔睽窥篑聩葵蒉虧蝰跬逵闚餽馈馗骙魁'), ('kui hui', '溃'), ('kui wei', '隗'), ('kun', '困坤堃壸壼婫崑悃捆昆焜琨睏綑裈裩醌锟阃髠髡鲲鶤鹍'), ('kuo', '廓扩括擴濶筈蛞阔鞟鞹'), ('la', '剌啦喇垃拉揦旯瘌砬磖腊臈臘蜡蝲蠟辣邋镴鞡鬎'),
  ('lai', '來俫倈崃崍徕徠来梾棶涞淶濑癞睐睞籁莱萊賚赉赖錸铼'), ('lan', '兰壈婪嬾岚幱懒拦揽攔攬斓栏榄欄欖滥漤澜濫灠烂爛篮籃籣纜缆罱蓝蘭褴襕襤覽览谰镧阑'), ('lan la', '藍'), ('lang', '啷埌塱嫏崀廊朗桹榔浪烺狼琅瑯硠稂筤蒗蓢蜋螂郎鎯锒阆'), ('lang liang', '莨'), ('lao', '佬劳勞唠嘮姥嫪崂嶗捞撈栳涝澇牢痨癆老耢耮荖酪醪鐒铑铹'), ('lao liao', '橑潦'),
  ('lao luo', '烙'), ('le', '仂叻泐玏簕艻鳓'), ('le ge', '饹'), ('le lei', '肋'), ('le liao', '了'), ('le yue', '乐樂'), ('lei', '儡儽嘞垒壘嫘擂檑欙泪淚癗磊礌礧类累纍缧罍羸耒蔂蕾藟虆诔酹镭雷類颣'), ('lei le', '勒'), ('leng', '冷堎塄崚愣楞睖薐'), ('leng ling', '棱稜'),
  ('li', '丽例俐俚俪傈儷凓利剺劙力励勵历厉厘厤厲吏呖哩唳喱嚦坜壢娌嫠慄戾曆朸李杝枥栗梨梩棃櫪歷沥沴浬涖溧漓澧瀝灕犁犂狸猁珕理璃瓅瓈疠疬痢癘癧盭砺砾礪礫礼禮离立笠篥篱籬粒粝糲缡罹苈荔莅莉蒞蓠蔾藜藶蘺蛎蜊蠡蠣裏裡褵詈跞轢轹逦邐郦酈醨醴里锂隶隷隸離雳靂驪骊鬁鱺鲡鲤鳢鸝鹂麗黎黧'), ('li lie', '峛'), ('li luo', '躒'), ('li xi', '纚'), ('li yue', '栎櫟'), ('lia liang', '俩倆'),
  ('lian', '亷匲匳奁奩帘廉怜恋憐戀敛斂梿楝殓殮涟潋濂炼煉琏瑓簾籨練练联聯脸臁臉莲蔹蘞蠊裢裣襝连鍊鎌链镰鬑鲢'), ('lian li', '浰'), ('lian qian', '磏'), ('liang', '两亮俍兩凉喨墚悢晾梁椋樑涼粮粱糧緉良蜽裲谅踉輛辆辌量魉魎'), ('liang ying', '唡啢'), ('liao', '僚嘹嫽寥寮尥廖憭撂撩料漻燎獠疗療瞭簝缭聊膋蓼蹽辽遼钌镣髎鹩'),
  ('lie', '冽列劣咧埒捩洌烈猎獵脟裂趔躐鬣鱲'), ('lin', '临凛凜吝啉嶙廩廪懍懔拎林檁檩淋潾燐琳璘瞵磷箖粼翷膦臨菻蔺赁躏辚遴邻鄰隣霖鳞麐麟'), ('ling', '令伶凌另呤囹坽姈岭嶺昤柃棂櫺欞泠淩澪灵玲瓴祾笭绫羚翎聆舲苓菱蛉酃醽铃陵零霛靈领鲮鸰龄'), ('liu', '六刘劉旒柳榴流浏溜瀏熘珋琉瑠瑬留畱疁瘤硫磟绺罶遛鎏锍镏镠霤飗馏骝鹠鹨'),
  ('long', '儱咙哢嚨垄壟壠拢攏昽曨朧栊櫳漋珑瓏癃眬矓砻礱窿笼篢籠聋聾胧茏蘢陇隆隴龍龙'), ('long shuang', '泷瀧'), ('lou', '剅喽嘍娄婁嵝嶁搂摟楼樓溇漊漏瘘瘺瘻瞜篓簍耧耬蒌蔞蝼螻鏤镂陋髅髏'), ('lou lv', '偻僂'), ('lu', '僇勠卢卤噜垆壚庐廬录戮掳撸擄栌橹櫨氇泸渌滷漉潞澛瀘炉爐琭璐甪盧睩矑禄稑箓簏籙纑罏胪臚舻艣艪艫芦菉蕗蘆虏虜赂路轤轳辂辘逯醁錄鑪镥顱颅騄鱸鲁鲈鸕鸬鹭鹵鹿麓'),
  ('lu liu', '碌陆陸'), ('lu lou', '露'), ('luan', '乱亂卵圝圞娈孌孪孿峦巒挛攣栾欒滦灤脔臠銮鑾鸞鸾'), ('lun', '仑伦侖倫囵圇埨崙抡掄沦淪論论輪轮'), ('lun guan', '綸纶'), ('luo', '倮儸啰囉摞椤欏泺洛漯濼犖猡玀珞瘰箩籮罗羅脶腡臝荦萝蓏蘿螺蠃裸覙覼躶逻邏鑼锣雒饠驘骆骡'), ('luo la lao', '落'), ('luo lao', '络'),
  ('lv', '侣吕垏屡屢履律慮旅梠榈氯滤濾稆穭縷缕膂葎虑褛褸鑢铝闾驢驴'), ('lv lu', '绿'), ('lv luo', '捋'), ('lv shuai', '率'), ('lve', '圙掠略畧锊'), ('m', '呣'), ('ma', '吗嘛妈杩犸玛痲码祃罵蔴蚂蟆蟇馬马骂麻'), ('ma mai', '唛'), ('ma mo', '嬷'), ('ma zi', '孖'), ('mai', '买劢勱卖荬蕒衇買賣迈邁霡霢霾麥麦鿏'),
  ('mai man', '埋'), ('mai mo', '脈脉'), ('man', '墁嫚幔慢曼槾满滿漫熳瞒瞞缦蛮螨蟎蠻谩镘鞔顢颟馒鬘鳗'), ('man pan', '蹒'), ('man wan', '蔓'), ('mang', '尨忙杧氓漭牤牻盲硭芒茫莽蟒蠎邙铓'), ('mao', '冇冒卯媢峁帽懋旄昴楙毛毷氂泖牦猫瑁皃眊瞀矛耄芼茂茅茆蝥蟊袤貌貓贸鄚酕铆锚髦髳'), ('mao li', '犛'), ('me', '么嚜'),
  ('mei', '妹娒媄媒媚寐嵋昧枚梅楣楳槑每沬浼渼湄煤猸玫瑂痗眉禖穈美脄脢苺莓袂郿酶镁镅霉魅鹛黴'), ('mei mo', '没'), ('men', '们懑懣扪焖璊钔門门闷'), ('men wei', '亹'), ('meng', '勐夢孟幪懜懵曚朦梦檬濛猛獴甍甿盟瞢矇礞艋艨萌蒙虻蜢蝱蠓锰鹲'), ('mi', '冪咪嘧密幂幎弥弭彌敉汨沵洣濔瀰猕獼眯瞇祕祢米縻脒芈蘼蜜覔觅谜谧迷醚醾醿釄靡麋'), ('mi bi', '泌秘'),
  ('mi fu', '宓'), ('mi mei', '糜'), ('mi ni', '禰'), ('mian', '丏偭免冕勉勔娩愐棉沔渑湎眄眠緜绵缅腼面靣麪麵'), ('mian min', '黽黾'), ('mian sheng', '澠'), ('miao', '喵妙庙廟描杪淼渺玅眇瞄秒缈苗藐邈鹋'), ('mie', '咩哶滅灭篾蔑蠛衊'), ('mie nie', '乜'),
  ('min', '僶岷忞悯惽愍慜抿敃敏旻暋民泯湣珉瑉皿笢緍缗苠闵闽鳘'), ('min hun', '碈'), ('ming', '冥名命明暝洺溟瞑茗螟酩铭鸣'), ('ming mi', '蓂'), ('miu', '谬'), ('mo', '劘墨妺嫫寞摸摹末殁沫漠獏瘼眽磨礳秣纆耱膜茉莫蓦藦蘑谟貊貘镆陌靺饝馍魔麽默'), ('mo ma', '抹摩'), ('mo mu', '模'), ('mou', '侔哞某眸蛑谋鍪麰'),
  ('mou miao miu', '缪'), ('mou mu', '牟'), ('mu', '亩仫募坶墓姆幕慕拇暮木母毪沐牡牧畝目睦穆苜鉧钼霂'), ('n ng', '嗯'), ('na', '乸呐拏拿挐捺纳肭衲那钠镎'), ('na ne', '哪'), ('na nuo', '娜'), ('nai', '乃倷奈奶嬭廼柰氖耐艿萘褦迺鼐'), ('nai er', '耏'), ('nan', '喃囡婻柟楠男腩萳蝻赧难難'),
  ('nan na', '南'), ('nang', '囊囔攮曩馕齉'), ('nao', '呶垴堖夒孬峱嶩巎恼惱憹挠撓淖猱瑙硇脑腦臑蛲蟯譊鐃铙闹鬧'), ('ne', '讷'), ('ne ni', '呢'), ('nei', '内馁'), ('nen', '嫩恁'), ('neng', '能'), ('ni', '伲你倪儗匿坭堄妮婗尼怩惄拟擬旎昵暱泥溺猊睨腻薿蜺輗逆郳铌霓鲵麑'), ('nian', '唸埝年廿念拈捻撚撵涊碾秊蔫蹍辇鯰鲇黏'),
  ('nian zhan', '辗'), ('niang', '娘孃酿釀'), ('niao', '嫋嬲脲茑袅褭鸟'), ('niao diao', '鳥'), ('niao sui', '尿'), ('nie', '啮嗫嚙囁孼孽嵲捏槷涅籋糱糵聂聶臬臲苶菍蘖蹑躡鑷镊镍陧隉顳颞齧'), ('nin', '您'), ('ning', '佞凝咛嚀宁寧拧擰柠檸泞濘狞獰甯聍聹苧薴鬡'), ('niu', '妞忸扭牛狃纽钮'),
  ('nong', '侬儂农哝噥浓濃秾穠脓膿農辳醲'), ('nong long', '弄'), ('nou', '耨鎒'), ('nu', '傉努奴孥弩怒砮笯胬驽'), ('nuan', '暖煗'), ('nuan xuan', '煖'), ('nun', '黁'), ('nuo', '傩儺喏懦挪搦稬穤糯诺锘'), ('nv', '女恧朒籹衄钕'), ('nve', '虐'), ('nve yao', '疟瘧'), ('o', '噢'),
  ('o e', '哦'), ('o wo', '喔'), ('ou', '偶呕嘔怄慪欧歐殴毆沤漚瓯甌耦蕅藕謳讴鷗鸥'), ('pa', '啪帊帕怕掱杷潖爬琶筢舥葩趴'), ('pai', '俳哌徘拍排棑派湃牌簰蒎'), ('pai po', '廹'), ('pan', '判叛攀槃泮潘爿畔盘盤盼磐磻縏蟠袢襻鋬鞶'), ('pan man', '蹣'), ('pan pin', '拚'), ('pang', '乓嗙庞徬旁滂耪肨胮螃逄雱霶鳑龐'),
  ('pang mang', '厖'), ('pang pan', '胖'), ('pao', '匏咆奅庖抛拋泡狍疱皰砲礮脬袍跑麅'), ('pao bao', '刨炮'), ('pei', '佩呸培帔斾旆毰沛珮肧胚衃裴赔辔配醅锫陪霈'), ('pen', '喷湓盆'), ('peng', '匉嘭堋弸彭怦抨捧掽朋棚椪澎烹砰硼碰篷膨芃蓬蟛踫鬅鹏'),
  ('pi', '丕仳伾僻劈匹啤噼噽嚭圮坯埤媲屁庀悂批披擗枇毗毘淠澼狉狓琵甓疲痞癖皮睥砒纰罴羆脾膍苉蚍蜱譬貔邳郫釽鈚錍铍闢陴霹鲏鼙'), ('pi bi', '芘辟'), ('pi ya', '疋'), ('pian', '偏楩片犏篇翩胼谝跰蹁騗骈骗'), ('piao', '僄剽嘌嫖慓殍漂瓢瞟票缥薸螵闝飃飘'), ('pie', '嫳撇氕瞥苤'), ('pin', '品嚬姘嫔嬪拼榀牝玭聘蠙贫频颦'),
  ('ping', '乒俜凭凴坪娉帡幈平憑枰泙洴涄玶瓶甁缾苹荓萍蓱蚲评鲆'), ('ping bing', '屏'), ('ping peng', '淜'), ('ping pin', '蘋'), ('po', '叵坡婆泼潑珀皤破笸粕鄱酦鏺钋钷颇魄'), ('po bo', '桲泊'), ('po pai', '迫'), ('pou', '抔掊裒'), ('pou po', '剖'),
  ('pu', '仆僕匍噗圃墣扑撲普氆浦溥潽濮璞穙舖莆菩葡蒱蒲谱蹼酺铺镤镨'), ('pu bao', '曝瀑'), ('pu fu', '脯'), ('pu piao po', '朴'), ('qi', '七乞亓企其凄启啓啟嘁噐器圻埼契妻婍屺岂岐崎弃悽愭慼憇憩戚攲旂旗杞柒栔栖桤桼棄棊棋棨棲榿槭欺歧气氣汔汽沏泣淇淒漆炁玘琦琪畦疧砌碁碕碛碶磜祁祇祈祺綦绮耆脐臍芑芪萁萋葺蕲蘄蛣蛴蜞蟿蠐讫起跂迄郪鏚锜颀骐骑鬐魌鲯鳍麒齐'), ('qi ji', '奇期'),
  ('qi ji zhai', '齊'), ('qi kai', '豈'), ('qi men', '呇'), ('qi qing', '綮'), ('qi si', '俟'), ('qi xi', '蹊'), ('qia', '恰拤掐洽葜髂'), ('qia jia', '袷'), ('qian', '仟佥倩僉前千嗛圲堑墘岍嵌悭愆慳扦拑掮搴杄椠欠歉汧浅潛潜灊牵牽瓩签箝簽籤綪縴缱肷膁芊芡蒨蕁虔褰諐谦谴迁遣遷錢钎钤钱钳阡靬韆骞鹐黔'),
  ('qian gan', '乾'), ('qian jian', '淺'), ('qian qie', '慊'), ('qian xi', '茜'), ('qian xian', '孅'), ('qian yan', '铅'), ('qiang', '呛嗆墙墻嫱嬙戕戗戧抢搶斨枪槍樯檣炝熗牆玱瑲繦羌羟羥腔艢蔃蔷薔蜣襁跄蹌蹡鎗鏘锖锵镪'), ('qiang jiang', '強强'),
  ('qiao', '乔侨俏僑劁喬墝峭巧帩幧悄愀憔撬撽敲桥樵橇橋殻瞧硗硚磽礄窍竅缲翘翹荍荞蕎诮谯跷蹺躈鍫锹陗鞒鞽顦'), ('qiao shao', '鞘'), ('qie', '且切妾怯惬愜挈朅窃竊箧篋郄锲'), ('qie bie', '癿'), ('qin', '侵勤吢吣唚嗪噙寝寢嵚慬懃捦揿搇擒檎沁溱琴琹禽秦芩芹螓衾钦锓骎'), ('qin qing', '亲親'),
  ('qing', '倾凊剠勍卿圊庆庼情慶擎晴檠檾氢氫氰清碃磬箐罄苘蜻謦请輕轻青顷鲭黥'), ('qiong', '惸煢琼瓊穷穹窮筇茕藑藭蛩跫邛銎'), ('qiong xiong', '芎'), ('qiu', '丘俅囚坵巯巰楸毬求泅犰球璆秋秌穐糗萩虬虯蚯裘訄赇逑遒邱酋銶鞦鞧鰌鳅鹙鼽龝'), ('qiu you', '蝤'), ('qu', '佉佢劬去取坥娶屈岖嶇敺曲朐欋氍渠灈璩癯瞿磲祛竘籧粬胊胠臞蕖蘧蛆蛐蠼衢袪覰覻觑诎趋趣趨躯軀阒驅驱鸜鸲麯麹黢鼩龋'),
  ('qu ju', '岨'), ('qu ou', '区區'), ('quan', '佺全劝勸婘弮悛惓拳权棬權泉犬瑔畎痊筌绻荃蜷诠踡辁醛铨颧鬈鳈'), ('quan juan', '圈'), ('quan xuan', '券'), ('que', '却卻埆塙悫愨慤搉榷瘸确碏確碻缺阕阙鹊'), ('que qiao', '雀'), ('qun', '囷宭帬羣群裙逡'), ('ran', '冄冉染然燃苒蚦蚺髥髯'),
  ('rang', '儴勷嚷壤攘瀼瓤禳穰蘘讓让'), ('rao', '娆嬈扰擾桡橈繞绕荛蕘饒饶'), ('re', '惹热熱'), ('ren', '人仁仞任刃刄壬妊姙忍牣稔絍纫纴荏衽袵認认讱轫靭韌韧餁饪'), ('ren shen', '葚'), ('reng', '仍扔礽'), ('ri', '日驲'), ('rong', '冗宂容嵘嶸戎榕榮氄溶熔狨瑢绒羢肜茸荣蓉蝾融蠑鎔镕'), ('rou', '揉柔煣糅肉蹂鞣'),
  ('ru', '乳儒入嚅如嬬孺擩汝洳溽濡缛茹蓐薷蝡蠕褥襦辱鄏铷颥'), ('rua ruo', '挼'), ('ruan', '堧壖媆朊瓀耎輭软阮'), ('rui', '叡枘橤汭瑞睿緌繠芮蕊蕋蕤蘂蚋蜹锐'), ('run', '润瞤闰'), ('ruo', '偌弱焫爇箬篛若蒻鄀'), ('sa', '仨卅撒洒潵灑脎萨薩靸飒'), ('sa sha', '摋'), ('sa sha suo', '挱'), ('sa suo', '挲'),
  ('sai', '噻揌毸腮赛顋鳃'), ('sai se', '塞'), ('san', '三伞傘叁弎散毵毿繖馓'), ('san shen', '糁糝'), ('sang', '丧喪嗓搡桑磉颡'), ('sao', '埽嫂扫掃搔氉溞瘙缫臊骚'), ('se', '啬嗇涩澀澁濇瑟璱穑穡铯'), ('se qi', '洓'), ('se shai', '色'), ('sen', '森'), ('seng', '僧'),
  ('sha', '傻儍唼啥杀歃殺沙煞痧砂箑纱裟鎩铩霎鲨'), ('sha cha', '刹'), ('sha suo', '莎'), ('sha xia', '厦廈'), ('shai', '晒曬筛篩'), ('shai shi', '酾釃'), ('shan', '删刪剡善埏墠墡姍姗嬗山扇搧擅晱汕潸澘煽珊疝痁睒缮羶膳舢芟苫蟮衫讪赡赸跚鄯鐥钐闪陕陝饍骟鱓鳝鿃'), ('shan dan', '膻'), ('shan sha', '杉'),
  ('shan yan', '掞'), ('shan zha', '柵'), ('shang', '上伤傷商垧墒尚晌殇殤熵绱裳觞觴赏鞝'), ('shao', '劭勺卲哨少捎柖梢潲烧燒玿睄稍筲绍艄芍苕邵韶'), ('shao xiao', '蛸'), ('she', '佘厍奢射慑慴懾捨摄攝歙涉滠灄猞畲社舌舍虵蛇设赊赦輋麝'), ('she yu', '畬'), ('shei shui', '谁'),
  ('shen', '伸侁呻哂娠婶嬸审審屾慎昚椹深渖渗滲瀋燊珅甚甡申瘆瘮眘瞫矧砷神籸绅肾胂腎葠蓡蜃讅诜谂身駪鰺鲹'), ('shen chen', '棽沈'), ('shen shi', '什'), ('shen xin', '莘'), ('sheng', '剩勝升圣声嵊昇湦牲生甥眚笙繩绳聖聲胜賸陞'), ('sheng cheng', '盛'), ('sheng xing', '省'),
  ('shi', '世事仕使侍势勢十卋史嗜噬埘塒士失奭始媞实室寔實尸屍屎峕市师師式弑恃拭施时是昰時柹柿栻浉湜湿溮溼澨濕炻狮獅矢示祏筮絁舐莳葹蒔蓍虱蚀蝨螫襫视誓諡试诗谥豕贳轼辻逝適邿释釋铈食饰驶鰣鰤鲥鲺鸤鼫'), ('shi chi', '匙豉'), ('shi dan', '石'), ('shi kuo', '适'), ('shi she', '拾'), ('shi si', '似'), ('shi zhi', '氏識识'),
  ('shou', '兽収受售壽夀守寿手授收狩獸瘦绶艏首'), ('shu', '书倏倐儵叔塾墅姝婌孰尗属庶恕戍抒摅攄暑曙書束枢树梳樞樹殊殳毹沭淑漱澍疎疏癙秫竖竪纾署腧舒菽蔬薯藷蜀術裋豎贖赎输述鄃鉥陎隃黍鼠'), ('shu shou', '熟'), ('shu shuo', '数數'), ('shu zhu', '屬术'), ('shua', '刷唰耍'), ('shuai', '帅帥摔甩蟀衰'), ('shuan', '拴栓涮腨闩'),
  ('shuang', '双塽孀爽礵雙霜騻骦鷞鹴'), ('shui', '帨水睡税'), ('shun', '吮瞬舜顺'), ('shuo', '妁搠朔槊烁爍矟硕蒴鑠铄'), ('shuo shui', '说'), ('si', '丝佀兕凘厮厶司咝嗣嘶噝四姒寺巳廝思撕斯楒死汜泗涘澌祀禩私竢笥絲缌罳耜肆虒蛳螄覗锶飔飤饲驷鷥鸶'), ('song', '凇娀宋崧嵩忪怂悚慫松淞竦耸聳菘讼诵送颂鬆'), ('sou', '叜叟嗖嗽嗾廋搜擞擻溲瞍艘蒐薮藪螋锼飕馊'),
  ('su', '俗傃僳嗉囌塑夙愫愬泝涑溯甦稣窣簌粟素肃肅膆苏蔌蘇觫诉谡蹜速遡酥餗驌骕鷫鹔'), ('su xiu', '宿'), ('suan', '狻痠祘筭算蒜酸'), ('sui', '岁嵗旞歳濉燧璲眭睢碎祟穗穟繐绥荽虽襚谇遂邃隋随隧隨雖髓'), ('sui jun suo', '葰'), ('sun', '孙孫损榫狲猻笋筍簨荪蓀隼飧飱'), ('suo', '唆唢嗍嗦娑所桫梭溹琐璅睃簑索羧蓑鏁锁'), ('suo su', '缩'),
  ('ta', '他嚃塌塔墖她它挞搨撻榻溻澾牠獭褟趿踏蹋遝遢闥闼鞳鳎'), ('ta da', '溚鿎'), ('ta tuo', '拓铊'), ('tai', '儓台太态態抬擡枱檯汰泰炱肽胎臺苔薹跆邰酞钛颱鲐'), ('tan', '倓叹嘆坍坛坦墰壇壜忐怹惔探摊攤昙曇榃檀歎毯滩潭灘炭燂璮痰瘫癱碳磹罈罎菼袒谈谭贪郯醰钽锬'), ('tan qin', '覃'), ('tang', '倘傥儻唐嘡堂塘帑搪棠樘汤淌溏烫燙瑭糖羰耥膛螗螳赯趟蹚躺鄌醣鐋钂铴镋镗餹'),
  ('tang shang', '湯'), ('tang xing', '餳饧'), ('tao', '匋咷啕套弢慆掏搯桃梼檮洮涛淘滔濤絛縚縧绦绹萄讨迯逃醄陶鞀鞉韜韬饕鼗'), ('te', '忑慝特蟘铽'), ('te teng', '螣'), ('te tui', '忒'), ('teng', '滕熥疼籐縢腾藤誊謄鼟'), ('ti', '体倜剃剔啼嗁嚏屉屜悌惕擿替梯洟涕瑅绨缇薙趯踢蹄蹏躰逖逷遆醍锑题騠體鮷鳀鶗鷉鹈'), ('ti di', '提'),
  ('ti xi', '裼'), ('ti yi', '荑'), ('tian', '填天忝恬掭晪殄沺淟添湉甜田畋畑畠盷腆舔菾觍阗餂黇'), ('tiao', '佻嬥岧岹挑斢朓条條眺祧窕笤粜糶脁蓚蓨蜩跳迢髫鯈鰷鲦龆'), ('tie', '帖萜贴銕鐵铁餮'), ('ting', '亭侹停厅厛听圢婷庭廳廷挺桯梃汀渟烃烴烶珽聼聽脡艇莛葶蜓霆鞓颋'), ('ting ding', '町'),
  ('tong', '仝佟僮同哃嗵峂彤恸慟捅曈桐桶橦潼烔痌痛瞳砼童筒筩统膧茼衕通酮铜鲖'), ('tou', '偷头婾投敨透頭骰'), ('tou dou', '钭'), ('tu', '兎兔凃凸吐图圕圖土堍塗屠徒梌涂瘏秃稌突腯荼菟葖途酴钍'), ('tuan', '团團彖抟摶湍漙煓猯疃糰'), ('tui', '尵推煺穨腿蜕退隤颓魋'), ('tui tun', '褪'), ('tui tuo', '侻'), ('tun', '吞坉屯忳暾氽焞臀豘豚饨鲀'),
  ('tuo', '乇仛佗侂唾坨堶妥庹托拕拖挩柝椭槖橐橢沱砣箨籜脱萚蘀託跅跎酡陀陁饦駞驼鬌鸵鼉鼍鼧'), ('tuo duo', '驮'), ('wa', '佤哇娃娲媧挖洼瓦畖穵窊窪腽蛙袜襪韤鼃'), ('wai', '喎外崴歪'), ('wan', '丸刓剜塆壪婉婠完宛帵弯彎忨惋抏挽晚椀汍湾澫灣烷玩琬畹皖盌碗纨绾翫脘腕芄菀萬蜿豌輓顽'), ('wan mo', '万'), ('wan yuan', '妧'),
  ('wang', '亡亾妄尪往忘惘旺望枉汪王網网罔蝄辋魍'), ('wei', '为伟伪位偉偎偽僞卫危味唯喂围圍委威娓峗嵬巍帏帷幃微惟慰揻暐未桅椳沩洈洧涠渭湋溈溦潍潙潿炜為煒煟煨爲猥猬玮琟瑋畏痏痿硙碨磑緯纬维罻胃艉苇萎葦葳蒍蔿薇薳蝟螱衛衞讏诿谓躗违逶違闈闱隈霨韋韙韡韦韪頠餧餵骫魏鮠鲔鳂鳚'), ('wei hui', '硊'), ('wei xu', '圩'), ('wei yi', '尾'), ('wei yu', '尉蔚'),
  ('wen', '刎吻抆揾文榅汶温炆玟璺瘟稳穩紊纹脗芠蕰蚊蟁辒问闻阌雯鳁'), ('weng', '嗡塕滃瓮甕罋翁蓊蕹鹟齆'), ('wo', '倭偓卧幄我挝握斡沃渥硪窝窩肟臥莴萵蜗蝸踒龌'), ('wo guo', '涡渦'), ('wo yuan', '涴'), ('wo zhua', '撾'),
  ('wu', '乌五仵伍侮兀务務勿午卼吳吴吾呜唔啎嗚圬坞塢妩娬婺嫵寤屋屼巫庑廡忤怃悞悟憮戊扤捂摀旿晤杇杌梧武毋汙汚污洿浯潕烏焐物牾珷珸痦碔舞芜芴蕪蜈诬误迕邬郚鄔鋈鎢钨铻阢隖雾霧靰骛鹀鹉鹜鼯'), ('wu m', '呒'), ('wu mo', '无無'),
  ('xi', '习係俙傒僖兮卌吸咥唏喜嘻噏夕奚媳嬉屃屣屭嶍嶲巇希席徙徯恓息悉惜憙戏昔晞晰晳暿曦析枲樨檄欷汐浠淅溪潟烯熄熙熹熺熻爔牺犀犧玺璽瘜皙盻睎矽硒磎禊禧稀穸窸粞繫细绤羲習翕肸膝舄舾菥葸蓆蓰虩蜥螅蟋蟢蠵袭襲西觋觿譆谿豀豨郋郗郤酅醯鉨铣锡阋隙隟隰霫餼饩饻鬩鱚鳛鼷'), ('xi hu', '戲'), ('xi ji', '系'), ('xi li', '釐'), ('xi xian', '洗'),
  ('xia', '下侠俠匣夏峡峽暇柙狎狭狹瑕瞎硖硤祫罅翈舝虾辖遐鎋陿霞鰕黠'), ('xia ha', '蝦'), ('xia he', '吓嚇'), ('xia jia', '叚'), ('xian', '仙伭僊先冼县咸啣娴嫌嫺宪尟尠岘崄嶮幰弦忺憲挦掀撏显晛暹杴毨氙涎燹狝猃献獫獮獻玁现痫癇祆禒秈筅箲籼絃綫纖线缐羡羨腺舷苋莶薟藓蚬衔賢贤跣跹躚酰铦锨闲限险陷險霰顯馅鲜鶱鷳鹇鹹'), ('xian jian', '閒'),
  ('xian qian', '伣纤'), ('xian xuan', '縣'), ('xian yin', '硍'), ('xiang', '乡享像厢向响嚮庠廂想曏橡湘珦瓖相祥箱缃缿翔芗葙薌衖襄详象鄉銗镶響项飨饗饷香骧鯗鲞'), ('xiang hang', '巷'), ('xiao', '傚効咲哓哮啸嘯嘵嚣嚻孝宵小崤效敩晓曉枭枵梟歗殽洨消涍淆潇瀟猇皛硝笑筊筱箫篠簫绡翛肖萧蕭虓蟏蠨謏逍销霄驍骁魈鸮'), ('xiao jiao', '校'),
  ('xiao xue', '斅'), ('xie', '些亵偕偰写勰协協卨卸塮媟寫屑屟屧嶰廨懈挟挾揳携撷擕攜斜械楔榍榭歇泄泻洩渫澥瀉瀣灺炧燮爕獬禼絏緤绁缬胁脅脇薢薤蝎蟹蠍蠏褻襭谐谢躞邂邪鞋鞵齘'), ('xin', '伈信囟心忻新昕欣歆炘焮舋芯薪衅訢辛釁鑫锌顖馨'), ('xing', '倖兴刑型姓婞幸形性悻惺擤星杏煋猩瑆硎箵腥興荇莕邢醒钘铏陉陘骍'), ('xing hang heng', '行'), ('xing ying', '滎荥'),
  ('xiong', '兄兇凶匈哅夐忷恟汹洶熊胷胸詾讻诇雄'), ('xiu', '休修咻嗅岫庥朽溴滫珛琇秀繡绣羞脩袖褎褏貅鏽锈馐髤髹鸺'), ('xu', '冔勖勗卹叙垿墟壻姁婿媭序徐恤敍敘旭旴昫栩歔洫湑溆煦珝盨盱糈絮續绪续胥蓄蓿虚訏许诩谞賉酗醑需须顼鬚魆鱮'), ('xu qu', '戌'), ('xu shi', '嘘'), ('xu yu', '吁'), ('xu zhu', '芧'),
  ('xuan', '儇咺喧宣悬愃懁懸揎旋昡晅暄暶楥楦泫渲漩炫烜煊玄玹琄瑄璇璿痃癣眩碹禤绚翾萱蘐衒譞谖轩选選鉉鏇铉'), ('xue', '学學峃嶨斈穴茓薛谑踅雪靴鞾鳕'), ('xue xiao', '削'), ('xue xie', '血'), ('xun', '勋勳噀噚埙壎寻峋巡巽廵徇循恂旬曛栒殉汛洵浔潠潯熏燻狥獯珣璕紃纁荀蕈薰训讯询迅逊遜鄩醺驯鱏鱘鲟'), ('xun qian', '荨'), ('xun xin', '尋'),
  ('xun yin', '窨'), ('ya', '丫亚亞伢压厓呀哑啞垭埡堐壓娅婭岈崕崖押挜掗揠枒桠椏氩氬涯牙猰玡琊痖瘂睚砑芽蚜衙讶迓雅鵶鸦鸭'), ('ya a', '吖'), ('ya zha', '轧'),
  ('yan', '严俨偃儼兖厌厣厭厴唁喭嚥嚴堰墕奄妍姸嫣嬿宴岩崦嵒巖巘延弇彦恹懕懨戭扊掩揅揜晏棪檐沇沿淊淹渰湮滟演漹灧炎烟焉焰焱煙燄燕爓琰甗盐眼研砚硏筵簷縯罨胭臙艳艷菸虤蜒蝘衍觃言讌讞谚谳豔贗赝郾鄢酽醃醼釅閆闫阉阎雁颜餍饜騐驗验魇魘鴈鴳鷃鷰鹽黡黶鼴鼹龑'), ('yan a', '腌'), ('yan shan', '烻'), ('yan ye', '咽'), ('yan yuan', '芫'),
  ('yang', '仰佯养咉垟央徉怏恙扬揚敭旸暘杨样楊樣殃氧泱洋漾炀烊煬疡痒瘍癢秧羊羕蛘鍚钖阳陽鞅颺飏養鸯'), ('yao', '傜吆咬喓垚堯夭妖姚媱尧峣崾嶢幺徭摇曜杳殀燿爻猺珧瑶窅窈窑窯窰耀肴腰舀药藥袎要谣轺遥邀靿飖餚鳐鹞齩'), ('yao xiao', '滧'), ('yao you', '繇'), ('yao yue', '鑰钥'), ('ye', '业也亱倻冶噎埜壄夜抴掖揶晔暍曄曳椰業液烨燁爗爷爺耶腋葉谒邺鄴野铘靥靨頁页馌'),
  ('ye die', '楪'), ('ye e', '堨'), ('ye xie', '叶'),
  ('yi', '一乂义乙亦亿以仪伊佁佚佾依倚儀億刈劓勚匜医吚呓咦咿唈噫囈圯埸壹夷奕姨嫕嫛宜宧寱屹峄嶧嶷已廙异弈弋弌彜彝役忆怡怿悒意憶懌懿扅扆抑挹揖旖易曀杙枍枻栧椅椸檥殪毅毉沂泆洢浥溢漪潩熠燚猗異疑疫痍瘗瘞癔益眙瞖矣祎禕移箷簃繄繹绎缢義羿翊翌翳翼肄肊胰臆舣艤艺苅苡苢蓺薏藝蚁蜴螘螠蟻衣裔裛觺訑詑譯議讛议译诒诣谊貤贻踦轶迆迤迻逸遗邑酏醫钇铱镒镱顗颐饐饴驛驿鮨鶂鶃鹝鹢鹥黟齮'), ('yi qi', '欹'),
  ('yin', '印吟吲喑嚚因垠垽堙夤姻婣婬寅尹崟崯廕引愔慇慭憖檃櫽歅氤洇淫溵狺珢瘖瘾癮禋絪胤茚茵荫蔭蚓螾蟫裀訚讔鄞铟银闉阴陰隂隐隱霪靷音饮骃龂'), ('yin yan', '殷'), ('ying', '嘤塋婴媖媵嬴应影應撄映暎楹樱溁滢潆瀅瀛瀠熒營瑛瑩璎甖瘿盈硬籝籯縈缨罂罃膺英茔荧莹莺萤营萦蓥蘡蝇螢蠅譍赢迎郢鎣锳霙颍颖鶯鸎鹦鹰'), ('yo', '哟唷'),
  ('yong', '佣俑傭勇咏嗈噰埇墉壅庸恿慂慵拥擁栐永泳湧澭用甬痈癰臃蛹詠踊踴邕鄘镛雍雝颙饔鲬鳙'), ('yong chong', '涌'), ('yong yu', '喁'), ('you', '优佑侑優卣又友右呦囿宥尤幼幽忧悠憂攸斿有柚槱油浟游牖犹狖猶猷由疣祐羑耰肬莜莠莸蕕蚰蚴蝣诱輶遊邮郵鄾酉釉铀铕鱿鲉麀黝鼬'), ('you wang', '尢'),
  ('yu', '与予于伃伛余俞俣偊傴喻圄圉域堉妤妪娱嫗宇寓屿峪嵎嵛嶼庽庾彧御悆愈愉愚慾揄敔於旟昱棫榆欤欲歈歟毓浴淤淯渔渝滪潏煜燏燠狱狳獄玉玙瑀瑜璵瘀瘉瘐癒盂矞禦禹禺窬窳竽籲纡罭羽聿育腴臾舁舆與艅芋萸蓣虞蜮蝓裕褕觎誉譽语谀谕豫貐踰迂逾遇遹邘郁鄅钰阈隅雨雩预餘饫馀驭髃鬱鬻魊魚鱼鴥鹆鹬龉'), ('yu ao', '薁'), ('yu tuo', '圫'), ('yu wu', '峿'),
  ('yuan', '元冤原园圆園垣垸塬媛嫄寃怨愿掾援橼沅淵渊湲源爰猨猿瑗眢箢缘羱苑蜎螈衏袁辕远遠院願鸢鸳鹓黿鼋'), ('yuan yun', '员'), ('yue', '刖岳嶽彟彠悦戉抈曰月樾瀹爚玥矱籆籥籰粤越跀跃躍軏钺阅鸑黦龠'), ('yue yao', '约'), ('yun', '云允匀妘孕恽愠昀晕殒氲沄涢澐煴狁畇筼纭缊耘芸蕓蕴赟运運郓郧酝醖鋆陨雲韞韫韵韻馧'), ('yun jun', '筠'), ('yun yu', '熨'),
  ('za', '匝咂帀杂砸臜襍雜'), ('za zan', '偺喒拶'), ('za ze zha', '咋'), ('za zha', '紥紮'), ('zai', '傤再哉在宰崽栽災灾烖甾载'), ('zai zi', '菑'), ('zan', '儹咱噆寁昝暂桚灒瓒簪糌讚賛赞趱蹔錾'), ('zan cuan', '攒'), ('zang', '牂脏臟臧葬贓贜赃驵髒'), ('zang zhuang', '奘'),
  ('zao', '凿唣噪慥早枣棗澡灶燥璪皁皂竈簉糟藻蚤譟躁造遭'), ('zao zuo', '鑿'), ('ze', '仄则啧帻昃泽澤箦簀舴责赜迮齚齰'), ('ze zhai', '择擇'), ('ze zuo', '笮'), ('zei', '贼鲗'), ('zen', '怎谮'), ('zeng', '增憎甑矰缯罾赠鄫锃'), ('zha', '乍劄吒咤哳奓拃挓揸搩搾摣札査楂榨樝渣溠炸煠牐痄皻眨砟苲蚱诈醡铡闸霅鲊鲝齇'),
  ('zha cha', '喳'), ('zha shan', '栅'), ('zha za', '扎'), ('zha zuo', '柞'), ('zhai', '债宅寨摘斋瘵砦窄齋'), ('zhan', '佔偡占展崭战戰搌斩旃栈栴棧毡氈氊沾湛琖盏盞瞻站绽蘸詹谵邅霑飐飦饘鳣鹯黵'), ('zhan nian', '粘'), ('zhan shan', '嶦'), ('zhang', '丈仉仗嫜嶂帐帳幛张張彰掌暲杖樟涨漲漳獐璋瘴礃章胀脹蟑賬账鄣障餦麞'),
  ('zhang chang', '長长'), ('zhao', '兆找招旐昭曌棹櫂沼炤照笊罩肇肈诏赵趙钊鮡'), ('zhao shao', '召'), ('zhao zhou', '啁'), ('zhao zhua', '爪'), ('zhe', '哲啫喆嗻摺晢晣柘浙淛磔者蔗蛰蜇蟄褶襵詟讁讋谪赭輙辄辙这遮锗鹧'), ('zhe she', '折'), ('zhe zhao zhuo', '着'), ('zhe zhei', '這'),
  ('zhe zhu zhuo', '著'), ('zhen', '侦圳振揕斟昣朕枕桢榛浈獉珍珎瑧甄甽畛疹真砧碪祯禛稹箴紾纼缜胗臻葴蓁袗诊贞赈轸酖鍼针镇阵震鬒鱵鸩黰'), ('zhen tian', '瑱'), ('zheng', '争峥征怔拯挣政整正烝爭狰症癥睁筝蒸證证诤郑鄭钲铮鬇'), ('zheng zhen', '帧'),
  ('zhi', '之侄值制卮厔只咫址埴執姪寘巵帋帙帜幟庤彘志忮恉执扺指挚掷摭摯擲支旨晊智枝枳栀栉桎梔梽植椥榰櫛止汁沚治泜滍滞滯炙狾猘畤疐痔痣直知礩祉祗禔秩稙稚穉窒紩絷緻縶織纸织置职職肢胝脂膣至致芝芷蛭蜘衹袠製觯觶誌質贄质贽趾跖跱踬踯蹠躑躓轵轾郅酯鑕铚锧阯陟隻雉骘鷙鸷黹'), ('zhi di', '茋'), ('zhi shi', '峙殖'), ('zhi zhai', '豸'), ('zhi zheng', '徵'), ('zhi zi', '吱'),
  ('zhong', '中仲伀众冢塜忠柊盅種终肿腫舯茽蚛螽衆衷踵鍾鐘钟锺'), ('zhong chong', '种重'), ('zhong tong', '穜'), ('zhou', '伷侜僽周呪咒咮喌妯宙州帚掫昼晝洲甃皱皺盩箒籀粥縐纣绉肘胄舟荮謅譸诌诪賙赒轴辀週酎骤鸼'), ('zhu', '主伫佇住侏劚助嘱囑拄斸朱杼柱株槠橥櫫注洙渚潴瀦炷烛煮燭猪珠疰瘃瞩矚砫硃祝竚竹竺筑筯箸築紵纻翥舳苎茱蛀蛛蠋註詝诛诸豬貯贮躅逐邾鑄铢铸驻麈'),
  ('zhua', '抓檛簻髽'), ('zhuai', '拽跩'), ('zhuan', '专僎啭囀塼專撰瑑甎砖磚篆膞譔赚转颛馔'), ('zhuan zhuai', '轉'), ('zhuan zuan', '篹籑'), ('zhuang', '壮壯妆妝庄撞桩樁状狀粧莊装裝'), ('zhuang chong shuang', '漴'), ('zhui', '坠墜惴缀缒膇赘追醊錣锥隹骓'), ('zhun', '准埻準窀肫衠谆迍'),
  ('zhuo', '倬卓叕啄拙捉擢斫斲晫桌棁椓汋浊浞涿濁濯灼禚茁诼酌鋜镯鷟'), ('zi', '倳剚呰咨啙嗞姊姿子字孜孳嵫恣梓淄渍滋滓牸眥眦秭笫籽粢紫缁耔胔胾自茲虸觜訾諮赀资趑趦辎鄑锱镃髭鲻鼒龇'), ('zi ci', '兹'), ('zi zai', '仔'), ('zong', '倧偬傯宗总捴摠棕椶疭瘲粽糉縂縱總纵腙踪蹤騌騣鬃鬷'), ('zong zeng', '综'), ('zou', '奏揍緅诹走邹郰鄒鄹陬騶驺鲰'),
  ('zu', '俎崒崪族珇祖租组葅诅足镞阻'), ('zu cu', '卒'), ('zuan', '攥纂缵躜鑽钻'), ('zui', '嘴晬最槜檇罪蕞辠醉'), ('zun', '僔噂尊嶟捘撙樽罇遵鳟'), ('zuo', '佐作做唑坐岞左座怍捽昨祚筰胙阼'), ('zuo zhuo', '琢')
) as given (readings, characters), unnest(string_to_array(characters, null)) as character;

-- 2. How a name is read: from each of its characters on, whole and by initials, each behind a space. A polyphone counts with all of its
-- readings among the first four characters of what is typed, with the customary one beyond; ten characters are enough to type.
create function land.read_name(name text, out beginnings text, out insides text)
  language sql stable parallel safe set search_path = land, public, pg_temp as $$
  with recursive sound as materialized (
    select row_number() over (order by place) as at, coalesce(readings, array[lower(letter)]) as readings
    from unnest(string_to_array(name, null)) with ordinality as given (letter, place) left join pinyin on character = letter
    where readings is not null or letter ~ '[A-Za-z0-9]'
  ), spoken as (
    select at as start, at, reading as whole, left(reading, 1) as initials from sound, unnest(readings) as reading
    union all
    select start, sound.at, whole || reading, initials || left(reading, 1)
    from spoken join sound on sound.at = spoken.at + 1, unnest(case when sound.at - start < 4 then readings else readings[1:1] end) as reading
    where sound.at - start < 10
  )
  select coalesce(string_agg(distinct ' ' || key, '') filter (where start = 1), ''),
    coalesce(string_agg(distinct ' ' || key, '') filter (where start > 1), '')
  from spoken, unnest(array[whole, initials]) as key
  where at = least(start + 9, (select max(at) from sound))
$$;
comment on function land.read_name(text) is '名称的拼音与首字母 | The pinyin of a name and its initials, from its beginning and from inside';

-- 3. The names there are, kept by every write.
create table land.name_reading (
  name text primary key,
  beginnings text not null,
  insides text not null
);
comment on table land.name_reading is '名称读音索引：只随名称而定 | Readings of names, for search; they depend on the name alone';
comment on column land.name_reading.name is '名称 | Name';
comment on column land.name_reading.beginnings is '自首字起的拼音与首字母，各以空格开头 | Pinyin and initials from the first character on, each behind a space';
comment on column land.name_reading.insides is '自其余各字起的拼音与首字母，各以空格开头 | The same from every other character on';

create function land.keep_readings() returns trigger
  language plpgsql security definer set search_path = land, public, pg_temp as $$
begin
  insert into name_reading (name, beginnings, insides)
  select fresh.name, reading.beginnings, reading.insides
  from (
    select distinct written.name from written
    where octet_length(written.name) > length(written.name) and not exists (select from name_reading as known where known.name = written.name)
    order by written.name) as fresh, read_name(fresh.name) as reading
  on conflict do nothing;
  return null;
end
$$;
comment on function land.keep_readings() is '写入名称时记下其读音 | Keeps the readings of the names that a statement writes';

do $$
declare
  named text;
begin
  foreach named in array array['region', 'platform', 'park', 'project', 'facility', 'place'] loop
    execute format('create trigger %1$s_read_inserted after insert on land.%1$I referencing new table as written for each statement execute function land.keep_readings()', named);
    execute format('create trigger %1$s_read_updated after update on land.%1$I referencing new table as written for each statement execute function land.keep_readings()', named);
    execute format(
      'insert into land.name_reading (name, beginnings, insides)
        select fresh.name, reading.beginnings, reading.insides
        from (select distinct name from land.%I where octet_length(name) > length(name)) as fresh, land.read_name(fresh.name) as reading
        on conflict do nothing', named);
  end loop;
end
$$;

create view api.name_reading as select name, beginnings, insides from land.name_reading;

grant create on schema land to geo_rights;
alter function land.read_name(text) owner to geo_rights;
alter function land.keep_readings() owner to geo_rights;
revoke create on schema land from geo_rights;
alter view api.name_reading owner to geo_rights;
grant select on api.name_reading to geo_app;
