<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CacheWords</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Armed trap</source>
        <translation>待发陷阱</translation>
    </message>
    <message>
        <source>Project gone</source>
        <translation>项目已消失</translation>
    </message>
    <message>
        <source>Old bucket</source>
        <translation>旧存储区</translation>
    </message>
    <message>
        <source>Old revision</source>
        <translation>旧修订</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The generated files of this editable build are gone from the project: the next sync of a fresh environment would install it broken.</source>
        <translation>此可编辑构建的生成文件已从项目中消失：下一次同步全新环境时会安装损坏的版本。</translation>
    </message>
    <message>
        <source>It was built from a project that is gone.</source>
        <translation>它由一个已不存在的项目构建。</translation>
    </message>
    <message>
        <source>A newer version of the tool keeps its data elsewhere.</source>
        <translation>该工具的新版本将数据保存在别处。</translation>
    </message>
    <message>
        <source>A newer build of the same thing has taken its place.</source>
        <translation>同一内容的较新构建已取代它。</translation>
    </message>
    <message>
        <source>Nothing in the cache refers to it any more.</source>
        <translation>缓存中已无任何内容引用它。</translation>
    </message>
    <message>
        <source>No environment shares its files, and none has for a long time.</source>
        <translation>没有环境共用其文件，且已有很长时间。</translation>
    </message>
    <message>
        <source>A download or a build that was interrupted has left it.</source>
        <translation>由中断的下载或构建遗留。</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Folder or file</source>
        <translation>文件夹或文件</translation>
    </message>
    <message>
        <source>Git</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Editable build</source>
        <translation>可编辑构建</translation>
    </message>
    <message>
        <source>Unpacked wheel</source>
        <translation>已解包 wheel</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Wheel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation>Conda 软件包</translation>
    </message>
    <message>
        <source>In cache</source>
        <translation>在缓存中</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未在使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Who uses its files is not known.</source>
        <translation>不清楚谁在使用其文件。</translation>
    </message>
    <message>
        <source>No environment of this machine shares its files.</source>
        <translation>此计算机上没有环境共用其文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) share its files.</source>
        <translation>
            <numerusform>%n 个环境共用其文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Base missing</source>
        <translation>基础缺失</translation>
    </message>
    <message>
        <source>Base upgraded</source>
        <translation>基础已升级</translation>
    </message>
    <message>
        <source>Half installed</source>
        <translation>安装不完整</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>Project missing</source>
        <translation>项目缺失</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>End of life</source>
        <translation>已终止支持</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone.</source>
        <translation>创建它时所用的 Python 已不存在。</translation>
    </message>
    <message>
        <source>The Python that it was made from is now another version, which looks for packages elsewhere.</source>
        <translation>创建它时所用的 Python 现已是另一个版本，会在别处查找软件包。</translation>
    </message>
    <message>
        <source>An installation or removal was cut off: parts of a package are missing.</source>
        <translation>一次安装或卸载被中断：某个软件包缺少部分内容。</translation>
    </message>
    <message>
        <source>Its scripts point to the place where it was made, and it is somewhere else now.</source>
        <translation>其脚本指向创建时的位置，而它现在位于别处。</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>它所属的项目已不存在。</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>其中没有安装任何内容。</translation>
    </message>
    <message>
        <source>Its version of Python gets no security fixes any more.</source>
        <translation>其 Python 版本已不再获得安全修复。</translation>
    </message>
    <message>
        <source>Install that Python again, or recreate the environment.</source>
        <translation>请重新安装该 Python，或重新创建此环境。</translation>
    </message>
    <message>
        <source>Recreate the environment with the Python that is there now, or install the older one again.</source>
        <translation>请用现有的 Python 重新创建此环境，或重新安装旧版本。</translation>
    </message>
    <message>
        <source>Install the packages again, or recreate the environment.</source>
        <translation>请重新安装这些软件包，或重新创建此环境。</translation>
    </message>
    <message>
        <source>Move it back, or recreate it where it is now.</source>
        <translation>请将其移回原处，或在当前位置重新创建。</translation>
    </message>
    <message>
        <source>Remove the environment when the project is not coming back.</source>
        <translation>如果项目不再恢复，请删除此环境。</translation>
    </message>
    <message>
        <source>Install what it is for, or remove it.</source>
        <translation>请安装所需内容，或将其删除。</translation>
    </message>
    <message>
        <source>Recreate the environment with a newer Python.</source>
        <translation>请用更新的 Python 重新创建此环境。</translation>
    </message>
    <message>
        <source>Link broken</source>
        <translation>链接损坏</translation>
    </message>
    <message>
        <source>Not all read</source>
        <translation>未全部读取</translation>
    </message>
    <message>
        <source>Link suspect</source>
        <translation>链接可疑</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>正常</translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s) in it are broken.</source>
        <translation>
            <numerusform>其中有 %n 个可编辑链接已损坏。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in it could be read.</source>
        <translation>其中的内容未能全部读取。</translation>
    </message>
    <message>
        <source>An editable link in it deserves a look.</source>
        <translation>其中有一个可编辑链接值得查看。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1/%2 broken</source>
        <translation>%1/%2 损坏</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Unlinked</source>
        <translation>链接断开</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Unloadable</source>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Shadowed</source>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>过时</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>Extension module</source>
        <translation>扩展模块</translation>
    </message>
    <message>
        <source>Python module</source>
        <translation>Python 模块</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>The link from the environment to the project is cut.</source>
        <translation>从环境到项目的链接已断开。</translation>
    </message>
    <message>
        <source>A generated file that must exist does not.</source>
        <translation>一个必须存在的生成文件不存在。</translation>
    </message>
    <message>
        <source>A generated file is there only for another interpreter or platform.</source>
        <translation>生成的文件只适用于其他解释器或平台。</translation>
    </message>
    <message>
        <source>Something could not be read, so there is no verdict.</source>
        <translation>有内容无法读取，因此没有结论。</translation>
    </message>
    <message>
        <source>Two files claim one module, and the older one is imported.</source>
        <translation>两个文件对应同一模块，导入的是较旧的那个。</translation>
    </message>
    <message>
        <source>A source has changed since the file was built from it.</source>
        <translation>自文件构建以来，源文件已更改。</translation>
    </message>
    <message>
        <source>An optional file is absent: the package works, slower or with less.</source>
        <translation>缺少可选文件：软件包可用，但更慢或功能较少。</translation>
    </message>
    <message>
        <source>Every expected file is present and can be loaded.</source>
        <translation>所有预期文件都存在并可加载。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Installed record</source>
        <translation>安装记录</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>以前见过</translation>
    </message>
    <message>
        <source>Build configuration</source>
        <translation>构建配置</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>缓存的 wheel</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>旁证</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n 处无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is for another Python</source>
        <translation>%1 适用于其他 Python</translation>
    </message>
    <message>
        <source>%1 could not be judged</source>
        <translation>无法判断 %1</translation>
    </message>
    <message>
        <source>%1 exists twice</source>
        <translation>%1 存在两份</translation>
    </message>
    <message>
        <source>%1 is older than its source</source>
        <translation>%1 比其源文件旧</translation>
    </message>
    <message>
        <source>optional %1 is missing</source>
        <translation>缺少可选的 %1</translation>
    </message>
    <message>
        <source>The link is in order, and nothing says that %1 needs generated files.</source>
        <translation>链接正常，且没有迹象表明 %1 需要生成的文件。</translation>
    </message>
    <message numerus="yes">
        <source>All %n expected file(s) of %1 are there and can be loaded.</source>
        <translation>
            <numerusform>%1 的全部 %n 个预期文件都在并可加载。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 must exist and does not, so importing %2 fails.</source>
        <translation>%1 必须存在却不存在，因此导入 %2 会失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n expected file(s) of %1 do not exist, so importing it fails.</source>
        <translation>
            <numerusform>%1 的 %n 个预期文件不存在，因此导入会失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>The environment no longer finds %1: its link is cut.</source>
        <translation>环境已找不到 %1：其链接已断开。</translation>
    </message>
    <message>
        <source>%1 was built for another interpreter, so this environment cannot import it.</source>
        <translation>%1 是为其他解释器构建的，此环境无法导入。</translation>
    </message>
    <message>
        <source>There is no verdict on %1, because not everything could be read.</source>
        <translation>对 %1 没有结论，因为并非所有内容都可读取。</translation>
    </message>
    <message>
        <source>%1 has two builds of one module, and Python imports the older one.</source>
        <translation>%1 的一个模块有两个构建，Python 导入的是较旧的。</translation>
    </message>
    <message>
        <source>%1 works, but a source has changed since it was built.</source>
        <translation>%1 可用，但自构建以来源文件已更改。</translation>
    </message>
    <message>
        <source>%1 works without an optional file that a build would make.</source>
        <translation>%1 可用，但缺少构建会生成的可选文件。</translation>
    </message>
    <message>
        <source>Part of the link</source>
        <translation>链接的一部分</translation>
    </message>
    <message>
        <source>the link is cut at %1</source>
        <translation>链接在 %1 处断开</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <extracomment>%1 is a problem, such as &quot;_native is missing&quot;, that the person asked not to be told of again</extracomment>
        <translation>已接受：%1</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 may not be read by you.</source>
        <translation>您无权读取 %1。</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 不是文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 不是普通文件。</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be.</source>
        <translation>%1 过大，不符合其应有的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be understood.</source>
        <translation>无法理解 %1。</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>无法读取或写入 %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1 was not found on this machine.</source>
        <translation>在本机上未找到 %1。</translation>
    </message>
    <message>
        <source>%1 ended with an error.</source>
        <translation>%1 以错误结束。</translation>
    </message>
    <message>
        <source>%1 has not been trusted yet.</source>
        <translation>%1 尚未被信任。</translation>
    </message>
    <message>
        <source>%1 is in use by another program.</source>
        <translation>%1 正被其他程序使用。</translation>
    </message>
    <message>
        <source>%1 cannot be repaired from here.</source>
        <translation>无法在此修复 %1。</translation>
    </message>
    <message>
        <source>%1 is a place that is not looked at without your word.</source>
        <translation>未经您的许可不会查看 %1。</translation>
    </message>
    <message>
        <source>Open another project, or look again when it is back.</source>
        <translation>请打开其他项目，或在其恢复后重新扫描。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, then look again.</source>
        <translation>请授予自己读取权限，然后重新扫描。</translation>
    </message>
    <message>
        <source>Open a project folder, a pyproject.toml or a .venv.</source>
        <translation>请打开项目文件夹、pyproject.toml 或 .venv。</translation>
    </message>
    <message>
        <source>Install uv, or put pip into the environment, then look again.</source>
        <translation>请安装 uv，或在环境中安装 pip，然后重新扫描。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等待其结束后重试。</translation>
    </message>
    <message>
        <source>Mend or remove the file, then look again.</source>
        <translation>请修复或删除该文件，然后重新扫描。</translation>
    </message>
    <message>
        <source>Look again with F5.</source>
        <translation>按 F5 重新扫描。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修复</translation>
    </message>
    <message>
        <source>Could not run</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Rebuild</source>
        <translation>重新构建</translation>
    </message>
    <message>
        <source>Prepare and rebuild</source>
        <translation>准备并重新构建</translation>
    </message>
    <message>
        <source>Recreate link</source>
        <translation>重新创建链接</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an action such as &quot;Rebuild&quot;, %2 a package</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waits until the other build of this project has ended.</source>
        <translation>等待此项目的另一个构建结束。</translation>
    </message>
    <message>
        <source>Ending the build and everything it started…</source>
        <translation>正在结束构建及其启动的一切…</translation>
    </message>
    <message>
        <source>The environment is what the lock file says.</source>
        <translation>环境与锁文件一致。</translation>
    </message>
    <message>
        <source>Looked again: the expected files are there.</source>
        <translation>已再次查看：预期文件都在。</translation>
    </message>
    <message>
        <source>Looked again: still broken. The log says what the build did.</source>
        <translation>已再次查看：仍然损坏。日志说明了构建过程。</translation>
    </message>
    <message>
        <source>Check the editable links of the project “%1”</source>
        <translation>检查项目“%1”的可编辑链接</translation>
    </message>
    <message>
        <source>Check the editable links of the environment “%1”</source>
        <translation>检查环境“%1”的可编辑链接</translation>
    </message>
    <message>
        <source>Check the environment that “%1” names</source>
        <translation>检查“%1”所指的环境</translation>
    </message>
    <message>
        <source>Look for environments below “%1”</source>
        <translation>在“%1”下查找环境</translation>
    </message>
    <message>
        <source>“%1” is not a project folder, a pyproject.toml or a .venv.</source>
        <translation>“%1”不是项目文件夹、pyproject.toml 或 .venv。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptDialog</name>
    <message>
        <source>I know, do not tell me again</source>
        <translation>我知道，不要再提示</translation>
    </message>
    <message>
        <source>for example: not built on this machine</source>
        <translation>例如：不在此计算机上构建</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>for a week</source>
        <translation>一周</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>一个月</translation>
    </message>
    <message>
        <source>for a year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>until the day</source>
        <translation>直到指定日期</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>最后一天</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) that you know of</source>
        <translation>
            <numerusform>您已知晓的 %n 个发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Its link is left out of the table, of the counts and of “Rebuild all broken”, here and on the command line. Another problem of the same link is told all the same.</source>
        <translation>该链接将不再出现在表格、计数和“重新构建所有损坏项”中，命令行中也是如此。同一链接的其他问题仍会提示。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not tell me again</source>
        <translation>不要再提示</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptanceFlow</name>
    <message>
        <source>Your word could not be kept</source>
        <translation>无法保存您的决定</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptancesDialog</name>
    <message>
        <source>Tell me again</source>
        <translation>再次提示</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>已接受的发现</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is accepted. “I know…” on a broken link hides it, with your reason, for as long as you say.</source>
        <translation>没有已接受的发现。对损坏的链接选择“我知道…”，即可附上原因并在指定时间内隐藏它。</translation>
    </message>
    <message>
        <source>You asked not to be told of these. Choose some to be told again.</source>
        <translation>您要求不再提示这些发现。选择要再次提示的项。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Actions</name>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose a project, an environment or any folder above them</source>
        <translation>选择项目、环境或其上级文件夹</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>打开文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a pyproject.toml, or a .venv that is a file</source>
        <translation>选择 pyproject.toml 或作为文件的 .venv</translation>
    </message>
    <message>
        <source>Look through my &amp;home folder</source>
        <translation>查看我的主文件夹(&amp;H)</translation>
    </message>
    <message>
        <source>Look for environments anywhere below the home folder</source>
        <translation>在主文件夹下的任何位置查找环境</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新扫描(&amp;R)</translation>
    </message>
    <message>
        <source>Look at the same places again</source>
        <translation>再次查看相同的位置</translation>
    </message>
    <message>
        <source>&amp;Stop looking</source>
        <translation>停止查看(&amp;S)</translation>
    </message>
    <message>
        <source>End the scan that runs</source>
        <translation>结束正在进行的扫描</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window and end what runs</source>
        <translation>关闭窗口并结束正在运行的任务</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>重新构建(&amp;B)</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>重新生成文件；不会改动其他软件包</translation>
    </message>
    <message>
        <source>&amp;Sync…</source>
        <translation>同步(&amp;S)…</translation>
    </message>
    <message>
        <source>Make the environment what the lock file says; first shows what that changes</source>
        <translation>使环境与锁文件一致；先显示将有哪些更改</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>重新构建所有损坏项(&amp;A)</translation>
    </message>
    <message>
        <source>Rebuild every link that is broken</source>
        <translation>重新构建每个损坏的链接</translation>
    </message>
    <message>
        <source>&amp;Copy command</source>
        <translation>复制命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Type words, or state:broken pkg:name backend:maturin env:name</source>
        <translation>输入词语，或 state:broken pkg:名称 backend:maturin env:名称</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Show every link again</source>
        <translation>再次显示所有链接</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Go from the table to the details, to the jobs, and round</source>
        <translation>在表格、详情和任务之间循环切换</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>Show or hide the running and finished jobs</source>
        <translation>显示或隐藏正在运行和已结束的任务</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>End the chosen job and everything it started</source>
        <translation>结束所选任务及其启动的一切</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Follow the desktop’s light or dark colours</source>
        <translation>跟随桌面的浅色或深色</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>浅色配色</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>深色配色</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Every key of this window</source>
        <translation>此窗口的所有按键</translation>
    </message>
    <message>
        <source>&amp;About Truewheel</source>
        <translation>关于 Truewheel(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本和许可证</translation>
    </message>
    <message>
        <source>Acce&amp;pted findings…</source>
        <translation>已接受的发现(&amp;P)…</translation>
    </message>
    <message>
        <source>Every finding that you accepted, to withdraw it</source>
        <translation>您接受的所有发现，可在此撤回</translation>
    </message>
    <message>
        <source>Show &amp;accepted</source>
        <translation>显示已接受的项(&amp;A)</translation>
    </message>
    <message>
        <source>Show or hide the links whose findings you accepted</source>
        <translation>显示或隐藏已接受其发现的链接</translation>
    </message>
    <message>
        <source>I &amp;know…</source>
        <translation>我知道(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Tell me again</source>
        <translation>再次提示(&amp;T)</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>不再提示此链接；重新构建所有损坏项时也会跳过它</translation>
    </message>
    <message>
        <source>Let the findings of this link count again</source>
        <translation>重新计入此链接的发现</translation>
    </message>
    <message>
        <source>Re&amp;veal folder</source>
        <translation>显示文件夹(&amp;V)</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器中显示该文件夹</translation>
    </message>
    <message>
        <source>&amp;Editable links</source>
        <translation>可编辑链接(&amp;E)</translation>
    </message>
    <message>
        <source>The editable links of what was looked at, and what is wrong with them</source>
        <translation>所检查位置的可编辑链接及其问题</translation>
    </message>
    <message>
        <source>En&amp;vironments</source>
        <translation>环境(&amp;V)</translation>
    </message>
    <message>
        <source>Every Python environment of this machine</source>
        <translation>此计算机上的所有 Python 环境</translation>
    </message>
    <message>
        <source>Copy the command that the details show</source>
        <translation>复制详细信息中显示的命令</translation>
    </message>
    <message>
        <source>Ca&amp;ches</source>
        <translation>缓存(&amp;H)</translation>
    </message>
    <message>
        <source>What the caches of uv, pip and the others hold, and what in them is stale</source>
        <translation>uv、pip 等工具的缓存内容及其中的过时项</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachePane</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>表观大小</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>删除可释放</translation>
    </message>
    <message>
        <source>What removes it</source>
        <translation>如何删除</translation>
    </message>
    <message>
        <source>Nothing: %1 offers no command for this alone.</source>
        <translation>无：%1 没有单独删除它的命令。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>一并删除</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>使用者（%1）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源码</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>Last linked</source>
        <translation>上次链接</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachesPage</name>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Filter: words, stale:, tool:uv, name:word, size:&gt;100M</source>
        <translation>筛选：字词、stale:、tool:uv、name:字词、size:&gt;100M</translation>
    </message>
    <message>
        <source>Words, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a number such as &gt;100M; a leading - turns it round</source>
        <translation>字词，或 state: stale: name: version: tool: form: path: used-by: 加字词，或 size: users: 加数字（如 &gt;100M）；前面加 - 表示排除</translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n 个缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cached wheel(s)</source>
        <translation>
            <numerusform>%n 个缓存的 wheel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n 个待发陷阱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n 个过时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>looking again…</source>
        <translation>正在重新查看…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it is, who uses it and what removes it.</source>
        <translation>选择一个条目以查看它是什么、谁在使用以及如何删除。</translation>
    </message>
    <message>
        <source>Nothing in the caches matches the filter</source>
        <translation>缓存中没有符合筛选条件的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are hidden by it.</source>
        <translation>
            <numerusform>它隐藏了 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking into the caches</source>
        <translation>正在查看缓存</translation>
    </message>
    <message>
        <source>First the environments are found, so that it can be said who uses what. Nothing is changed.</source>
        <translation>先查找环境，以便说明谁在使用什么。不更改任何内容。</translation>
    </message>
    <message>
        <source>The caches have not been looked into yet</source>
        <translation>尚未查看缓存</translation>
    </message>
    <message>
        <source>Truewheel reads the caches of uv, pip, conda, poetry and the others, and changes nothing in them.</source>
        <translation>Truewheel 读取 uv、pip、conda、poetry 等的缓存，不作任何更改。</translation>
    </message>
    <message>
        <source>No cached wheel was found on this machine</source>
        <translation>此计算机上未找到缓存的 wheel</translation>
    </message>
    <message>
        <source>The caches of uv, pip, conda, poetry and the others are empty, or are kept elsewhere.</source>
        <translation>uv、pip、conda、poetry 等的缓存为空，或保存在别处。</translation>
    </message>
    <message>
        <source>Still looking into the caches</source>
        <translation>仍在查看缓存</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>耗时比平时长。磁盘或网络位置可能没有响应；您可以随时停止。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CommandBox</name>
    <message>
        <source>Copy the command</source>
        <translation>复制该命令</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DetailsPane</name>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>tracked by git</source>
        <translation>由 git 跟踪</translation>
    </message>
    <message>
        <source>Found instead: %1</source>
        <translation>实际找到：%1</translation>
    </message>
    <message>
        <source>Expected files (%1)</source>
        <translation>预期文件（%1）</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>What Rebuild runs</source>
        <translation>“重新构建”将运行</translation>
    </message>
    <message>
        <source>Runs in %1</source>
        <translation>在 %1 中运行</translation>
    </message>
    <message>
        <source>Installs into the environment first: %1</source>
        <translation>先安装到环境中：%1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Installed as</source>
        <translation>安装为</translation>
    </message>
    <message>
        <source>Installed by</source>
        <translation>安装工具</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>You know of this since %1, until %2.</source>
        <translation>您自 %1 起知晓此问题，截止 %2。</translation>
    </message>
    <message>
        <source>You know of this since %1.</source>
        <translation>您自 %1 起知晓此问题。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropOverlay</name>
    <message>
        <source>What a drop would do</source>
        <translation>放下后会发生什么</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentPane</name>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Editable links (%1)</source>
        <translation>可编辑链接（%1）</translation>
    </message>
    <message>
        <source>Show link</source>
        <translation>显示链接</translation>
    </message>
    <message>
        <source>Show the link of %1</source>
        <translation>显示 %1 的链接</translation>
    </message>
    <message>
        <source>Go to it on the page of the editable links, where it can be rebuilt</source>
        <translation>转到可编辑链接页面，可在那里重新构建</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>%1 or later, by the times of %2</source>
        <translation>%1 或更晚（依据 %2 的时间）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Being measured.</source>
        <translation>正在测量。</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>未测量。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Apparent</source>
        <translation>表观大小</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>删除可释放</translation>
    </message>
    <message>
        <source>Most of its files are shared with a cache or with other environments.</source>
        <translation>其大部分文件与缓存或其他环境共用。</translation>
    </message>
    <message>
        <source>Packages (%1)</source>
        <translation>软件包（%1）</translation>
    </message>
    <message>
        <source>editable</source>
        <translation>可编辑</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, size:&gt;500M</source>
        <translation>筛选：字词、state:broken、pkg:名称、size:&gt;500M</translation>
    </message>
    <message>
        <source>Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as &gt;500M; a leading - turns it round</source>
        <translation>字词，或 state: name: kind: python: project: pkg: 加字词，或 size: packages: links: 加数字（如 &gt;500M）；前面加 - 表示排除</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n 个损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all read</source>
        <translation>
            <numerusform>%n 个未全部读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n 个值得查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>继续查找…</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>stopped: there may be more</source>
        <translation>已停止：可能还有更多</translation>
    </message>
    <message>
        <source>Choose an environment to see what is in it and how it is.</source>
        <translation>选择一个环境以查看其内容和状况。</translation>
    </message>
    <message>
        <source>No environment matches the filter</source>
        <translation>没有符合筛选条件的环境</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are hidden by it.</source>
        <translation>
            <numerusform>它隐藏了 %n 个环境。</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked for yet</source>
        <translation>尚未查找环境</translation>
    </message>
    <message>
        <source>Truewheel finds what uv, venv, virtualenv, conda, poetry, pipx and the others have made. It reads only.</source>
        <translation>Truewheel 会找出 uv、venv、virtualenv、conda、poetry、pipx 等创建的环境，且只读取。</translation>
    </message>
    <message>
        <source>Looking for the environments of this machine</source>
        <translation>正在查找此计算机上的环境</translation>
    </message>
    <message>
        <source>Each appears as soon as it is found. Nothing is run, nothing is changed.</source>
        <translation>找到后即时显示。不运行、不更改任何内容。</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>此计算机上未找到环境</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan.</source>
        <translation>请创建一个（例如使用“uv venv”或“python -m venv”），然后重新扫描。</translation>
    </message>
    <message>
        <source>Still looking for environments</source>
        <translation>仍在查找环境</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>耗时比平时长。磁盘或网络位置可能没有响应；您可以随时停止。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FactsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Could not look</source>
        <translation>无法查看</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JobPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No job yet. Rebuild or Sync a link, and its log appears here.</source>
        <translation>尚无任务。重新构建或同步一个链接，其日志将显示在此处。</translation>
    </message>
    <message>
        <source>Elapsed time</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The tools have said nothing yet.</source>
        <translation>工具尚未输出任何内容。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinkModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinksPage</name>
    <message>
        <source>Editable links</source>
        <translation>可编辑链接</translation>
    </message>
    <message>
        <source>Filter: words, state:broken, pkg:name, env:name</source>
        <translation>筛选：词语、state:broken、pkg:名称、env:名称</translation>
    </message>
    <message>
        <source>Words, or state: pkg: version: project: env: python: backend: problem: with a word; a leading - turns it round</source>
        <translation>词语，或 state: pkg: version: project: env: python: backend: problem: 后接词语；前置 - 表示排除</translation>
    </message>
    <message numerus="yes">
        <source>Re&amp;build %n links</source>
        <translation>
            <numerusform>重新构建 %n 个链接(&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>重新构建(&amp;B)</translation>
    </message>
    <message>
        <source>Rebuild &amp;all broken</source>
        <translation>重新构建所有损坏项(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>重新构建所有损坏项 (%n)(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a link to see what is expected of it and why.</source>
        <translation>选择一个链接，查看对它的预期及原因。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n 个损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n 个不完整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <translation>
            <numerusform>%n 个可疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a project folder here</source>
        <translation>将项目文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Truewheel looks at its environments and says which editable links have lost a generated file, and why. A pyproject.toml or a .venv will do as well.</source>
        <translation>Truewheel 会查看其环境，并说明哪些可编辑链接丢失了生成的文件及其原因。pyproject.toml 或 .venv 也可以。</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>The rows appear when the picture is complete.</source>
        <translation>信息收集完整后将显示各行。</translation>
    </message>
    <message>
        <source>No link matches the filter</source>
        <translation>没有链接符合筛选条件</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden by it.</source>
        <translation>
            <numerusform>已隐藏 %n 个链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment found in %1</source>
        <translation>在 %1 中未找到环境</translation>
    </message>
    <message>
        <source>Make one, for example with “uv sync”, and rescan; or open another folder.</source>
        <translation>请创建一个（例如用“uv sync”）并重新扫描；或打开其他文件夹。</translation>
    </message>
    <message>
        <source>No editable links in %1</source>
        <translation>%1 中没有可编辑链接</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) looked at; no package there is installed as a link to a project.</source>
        <translation>
            <numerusform>已查看 %n 个环境；其中没有软件包以指向项目的链接方式安装。</numerusform>
        </translation>
    </message>
    <message>
        <source>Still looking at %1</source>
        <translation>仍在查看 %1</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>耗时比平时长。磁盘或网络位置可能没有响应；您可以随时停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 个已接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here that you do not know of</source>
        <translation>这里没有您尚不知晓的问题</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>已隐藏 %n 个链接，因为您已接受其问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>all intact</source>
        <translation>全部完好</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MainWindow</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Truewheel %1</source>
        <translation>Truewheel %1</translation>
    </message>
    <message>
        <source>Finds editable Python installs that have lost their generated files, says why, and puts them right.
Free software under the Apache License 2.0.</source>
        <translation>查找丢失了生成文件的 Python 可编辑安装，说明原因并修复它们。
基于 Apache License 2.0 的自由软件。</translation>
    </message>
    <message>
        <source>Open a pyproject.toml or a .venv file</source>
        <translation>打开 pyproject.toml 或 .venv 文件</translation>
    </message>
    <message>
        <source>Open a project, an environment or a folder</source>
        <translation>打开项目、环境或文件夹</translation>
    </message>
    <message>
        <source>Project and environment files (%1)</source>
        <translation>项目和环境文件 (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件 (%1)</translation>
    </message>
    <message>
        <source>Only files and folders of this machine can be dropped here.</source>
        <translation>此处只能放置本机的文件和文件夹。</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>检查 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be used</source>
        <translation>
            <numerusform>%n 项无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) have not ended</source>
        <translation>
            <numerusform>%n 个任务尚未结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Quitting ends them and everything they started. The links they repair stay as they are until they are rebuilt.</source>
        <translation>退出会结束它们及其启动的一切。它们要修复的链接将保持原样，直到重新构建。</translation>
    </message>
    <message>
        <source>End them and quit</source>
        <translation>结束并退出</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MessageView</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::NoticeDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Page</name>
    <message>
        <source>Looking</source>
        <translation>查看中</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Incomplete: %1</source>
        <translation>不完整：%1</translation>
    </message>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>不完整：%1（及另外 %n 处）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RepairFlow</name>
    <message numerus="yes">
        <source>%n link(s) cannot be rebuilt</source>
        <translation>
            <numerusform>%n 个链接无法重新构建</numerusform>
        </translation>
    </message>
    <message>
        <source>Your word could not be kept, so nothing was run</source>
        <translation>无法保存您的授权，因此未运行任何内容</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>此处无法同步</translation>
    </message>
    <message>
        <source>uv takes such a link for installed, so a sync does not make its files again. A rebuild does.</source>
        <translation>uv 认为此类链接已安装，因此同步不会重新生成其文件。重新构建则会。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are still broken after the sync</source>
        <translation>
            <numerusform>同步后仍有 %n 个链接损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SyncDialog</name>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Extras and groups to keep</source>
        <translation>要保留的附加项和组</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync %1</source>
        <translation>同步 %1</translation>
    </message>
    <message>
        <source>Asking uv</source>
        <translation>正在询问 uv</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Asking uv what a sync would change…</source>
        <translation>正在询问 uv 同步会更改什么…</translation>
    </message>
    <message>
        <source>This project has none.</source>
        <translation>此项目没有。</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>Extra %1</source>
        <translation>附加项 %1</translation>
    </message>
    <message>
        <source>Sync is not possible here</source>
        <translation>此处无法同步</translation>
    </message>
    <message>
        <source>The lock file is older than pyproject.toml; the sync follows the lock file. “uv lock” would renew it.</source>
        <translation>锁文件比 pyproject.toml 旧；同步以锁文件为准。“uv lock”可更新它。</translation>
    </message>
    <message>
        <source>This uv has no preview of its own; the list was read from the lock file.</source>
        <translation>此版本的 uv 没有预览功能；列表读取自锁文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>移除 %n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更改 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>安装 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: the environment is what the lock file says</source>
        <translation>没有更改：环境与锁文件一致</translation>
    </message>
    <message>
        <source>A sync does not make missing files again where uv takes the link for installed. Rebuild does.</source>
        <translation>如果 uv 认为链接已安装，同步不会重新生成缺失的文件。“重新构建”则会。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustDialog</name>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>后端</translation>
    </message>
    <message>
        <source>Runs in</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Installs first</source>
        <translation>先安装</translation>
    </message>
    <message>
        <source>Trust this project?</source>
        <translation>信任此项目？</translation>
    </message>
    <message>
        <source>Prepare the environment?</source>
        <translation>准备环境？</translation>
    </message>
    <message>
        <source>This runs the project’s build code</source>
        <translation>这将运行项目的构建代码</translation>
    </message>
    <message>
        <source>This installs packages into the environment</source>
        <translation>这将在环境中安装软件包</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may the environment’s Python, which runs too. Go on only if you trust both. Truewheel remembers your word for this project in this environment, until its build configuration changes.</source>
        <translation>它可以做您能做的任何事，同样会运行的环境 Python 也是如此。仅在两者都可信时继续。Truewheel 会记住您对此环境中此项目的授权，直到其构建配置更改。</translation>
    </message>
    <message>
        <source>The build requirements below are installed first, and stay there.</source>
        <translation>下列构建依赖会先被安装，并保留在环境中。</translation>
    </message>
    <message>
        <source>What will run</source>
        <translation>将运行的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Trust and run</source>
        <translation>信任并运行</translation>
    </message>
    <message>
        <source>Install and run</source>
        <translation>安装并运行</translation>
    </message>
</context>
</TS>
