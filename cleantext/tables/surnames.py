"""Surnames of China, Korea and Japan, which stand before the given name without a blank.

The commonest of each country, put down from general knowledge.
"""

from __future__ import annotations

# Of China, in both ways of writing, and of Korea.
ONE_SIGN = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢"
    "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤施洪倪柯凌柳甘童祝项管尤岑骆焦俞盛乔傅卞齐康伍穆褚卫沙翁耿滕翟詹聂辛阮佟葛殷"
    "張劉陳楊黃趙吳孫馬鄭謝許韓馮鄧蕭盧鍾譚陸賈鄒閻龍賀顧龔萬錢嚴湯葉蘇呂羅韋"
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민나진지엄채원천방공현함변염여추도소석선설마길"
)
MORE = frozenset(
    """
    欧阳 司马 上官 诸葛 歐陽 司馬 남궁 황보 제갈 선우
    佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 斉藤
    清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本
    福田 太田 西村 藤井 岡本 藤原 三浦 金子 中野 中川 原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田
    柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 工藤 谷口 今井 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野
    藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 久保 木下 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田
    水野 桜井 渡部 吉川 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 岩田 土屋 川崎
    福島 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 吉岡
    小池 大久保 熊谷 野田 伊東 川村 荒木 黒田 松村 尾崎 望月 永田 内藤 松下 大谷 桑原 岡崎 片山 関口 三宅 早川
    """.split()
)
# Of East Africa, where "Na", which other languages have too, stands before a writer's name.
EAST_AFRICAN = frozenset(
    """
    otieno ochieng odhiambo onyango owino ouma okoth omondi achieng akinyi atieno adhiambo wanjiru
    wanjiku wambui njeri nyambura wangari muthoni kamau mwangi kariuki njoroge maina kimani waweru
    karanja macharia mutua kioko musyoka mutiso kilonzo kiprono kipchoge kiplagat cheruiyot chebet
    jepkosgei rotich ruto koech wafula barasa simiyu wekesa nyong'o juma hamisi saidi athumani
    mwinyi abdallah ramadhani mussa kassim shaban mwajuma fatuma asha khadija zuhura rehema mkapa
    nyerere kikwete msuya mushi massawe kimaro lyimo mollel temba mbowe ngowi komba magufuli
    mwakyusa mwakalinga makamba mrisho ally bakari makame haji khamis suleiman masoud
    """.split()
)
