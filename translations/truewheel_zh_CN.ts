<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ArchiveWords</name>
    <message>
        <source>Leads out</source>
        <translation>指向外部</translation>
    </message>
    <message>
        <source>Absolute name</source>
        <translation>绝对路径名</translation>
    </message>
    <message>
        <source>There twice</source>
        <translation>出现两次</translation>
    </message>
    <message>
        <source>Differs in case only</source>
        <translation>仅大小写不同</translation>
    </message>
    <message>
        <source>Link leads out</source>
        <translation>链接指向外部</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Contradicts itself</source>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>Shared bytes</source>
        <translation>共用字节</translation>
    </message>
    <message>
        <source>Hidden bytes</source>
        <translation>隐藏的字节</translation>
    </message>
    <message>
        <source>NUL in the name</source>
        <translation>名称中有 NUL</translation>
    </message>
    <message>
        <source>Archive bomb</source>
        <translation>压缩炸弹</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Name not UTF-8</source>
        <translation>名称不是 UTF-8</translation>
    </message>
    <message>
        <source>More in the file</source>
        <translation>文件中另有内容</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>过多</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>被截断</translation>
    </message>
    <message>
        <source>Malformed</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>名称不符</translation>
    </message>
    <message>
        <source>Its name would lead out of the folder that it is unpacked in.</source>
        <translation>其名称会指向解包所在文件夹之外。</translation>
    </message>
    <message>
        <source>Its name is absolute: it would be unpacked anywhere on the disk.</source>
        <translation>其名称是绝对路径：它可能被解包到磁盘的任何位置。</translation>
    </message>
    <message>
        <source>Two files have this name: which one is unpacked depends on the program.</source>
        <translation>有两个文件同名：解包哪一个取决于程序。</translation>
    </message>
    <message>
        <source>On macOS and Windows two files would have this name.</source>
        <translation>在 macOS 和 Windows 上会有两个文件同名。</translation>
    </message>
    <message>
        <source>A link leads out of the archive: what is written through it lands elsewhere.</source>
        <translation>有链接指向归档之外：通过它写入的内容会落到别处。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or something else that no package needs.</source>
        <translation>它是设备、管道，或其他任何软件包都不需要的东西。</translation>
    </message>
    <message>
        <source>Two places of the archive say different things: programs would see different files.</source>
        <translation>归档的两处说法不一：不同程序会看到不同的文件。</translation>
    </message>
    <message>
        <source>Two files share their bytes.</source>
        <translation>两个文件共用同一段字节。</translation>
    </message>
    <message>
        <source>It holds bytes that its list of files does not tell of.</source>
        <translation>它含有文件列表中没有提到的字节。</translation>
    </message>
    <message>
        <source>Some programs would cut its name off at the NUL.</source>
        <translation>有些程序会在 NUL 处截断它的名称。</translation>
    </message>
    <message>
        <source>It would unpack to far more than it is. Nothing more of it was unpacked.</source>
        <translation>解包后会远大于其本身。已不再继续解包。</translation>
    </message>
    <message>
        <source>It is encrypted, and cannot be looked into.</source>
        <translation>它已加密，无法查看内部。</translation>
    </message>
    <message>
        <source>It is a link; wheels have none.</source>
        <translation>它是链接；wheel 中不应有链接。</translation>
    </message>
    <message>
        <source>Its name is not UTF-8, and looks different on other machines.</source>
        <translation>它的名称不是 UTF-8，在其他计算机上显示会不同。</translation>
    </message>
    <message>
        <source>The file holds something before or after the archive.</source>
        <translation>文件在归档之前或之后还有其他内容。</translation>
    </message>
    <message>
        <source>It is an archive itself, and is not opened.</source>
        <translation>它本身是归档，不会打开。</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>它的压缩方式在此无法读取。</translation>
    </message>
    <message>
        <source>It has more files than are read; the list is not whole.</source>
        <translation>它的文件数超出读取上限；列表不完整。</translation>
    </message>
    <message>
        <source>The archive ends too early; the list of files is not whole.</source>
        <translation>归档过早结束；文件列表不完整。</translation>
    </message>
    <message>
        <source>What the archive says here makes no sense.</source>
        <translation>归档此处的内容没有意义。</translation>
    </message>
    <message>
        <source>What it says of itself is missing or not as it should be.</source>
        <translation>它的自述缺失或不符合要求。</translation>
    </message>
    <message>
        <source>The name of the file and its content tell of different things.</source>
        <translation>文件名与内容所述不一致。</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>大小不符</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Not in RECORD</source>
        <translation>不在 RECORD 中</translation>
    </message>
    <message>
        <source>No hash</source>
        <translation>没有哈希</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Its content is not what RECORD has the hash of.</source>
        <translation>其内容与 RECORD 中的哈希不符。</translation>
    </message>
    <message>
        <source>It has another size than RECORD says.</source>
        <translation>其大小与 RECORD 所述不同。</translation>
    </message>
    <message>
        <source>RECORD lists it, and it is not there.</source>
        <translation>RECORD 列出了它，但它不存在。</translation>
    </message>
    <message>
        <source>It is there, and RECORD does not list it.</source>
        <translation>它存在，但 RECORD 没有列出。</translation>
    </message>
    <message>
        <source>RECORD has no hash of it that can be trusted.</source>
        <translation>RECORD 中没有它的可信哈希。</translation>
    </message>
    <message>
        <source>This row of RECORD would lead out of the archive; nothing was read there.</source>
        <translation>RECORD 的这一行会指向归档之外；未读取那里的任何内容。</translation>
    </message>
    <message>
        <source>It could not be unpacked, so its hash is not known.</source>
        <translation>无法解包，因此不知道其哈希。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Hard link</source>
        <translation>硬链接</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>does not fit: it is for another implementation of Python</source>
        <translation>不适用：它用于另一种 Python 实现</translation>
    </message>
    <message>
        <source>does not fit: it is for another version</source>
        <translation>不适用：它用于另一个版本</translation>
    </message>
    <message>
        <source>does not fit: it is for another build of this version</source>
        <translation>不适用：它用于此版本的另一种构建</translation>
    </message>
    <message>
        <source>does not fit: it is for another operating system</source>
        <translation>不适用：它用于另一种操作系统</translation>
    </message>
    <message>
        <source>does not fit: it is for another processor</source>
        <translation>不适用：它用于另一种处理器</translation>
    </message>
    <message>
        <source>does not fit: it needs another C library, or a newer one</source>
        <translation>不适用：它需要另一个或更新的 C 库</translation>
    </message>
    <message>
        <source>does not fit: its tags are not known</source>
        <translation>不适用：它的标签未知</translation>
    </message>
    <message>
        <source>It was not checked to its end: %1</source>
        <translation>没有检查到底：%1</translation>
    </message>
    <message numerus="yes">
        <source>Every file is as RECORD says (%n verified).</source>
        <translation>
            <numerusform>每个文件都与 RECORD 一致（已验证 %n 个）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as RECORD says.</source>
        <translation>
            <numerusform>%n 个文件与 RECORD 不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>No honest tool makes such an archive. Nothing of it was unpacked; do not install it.</source>
        <translation>正当的工具都不会生成这样的归档。其中的内容均未解包；请勿安装。</translation>
    </message>
    <message>
        <source>It is not what was built: its files are not as its RECORD says.</source>
        <translation>它与当初构建的不同：其文件与 RECORD 不一致。</translation>
    </message>
    <message>
        <source>It could not be read to its end.</source>
        <translation>无法读取到末尾。</translation>
    </message>
    <message>
        <source>Nothing is wrong with it.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>This file is not read, for what its archive says of it is not to be trusted.</source>
        <translation>不读取此文件，因为归档对它的描述不可信。</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>太大，无法显示。</translation>
    </message>
    <message>
        <source>It is no archive that can be looked into.</source>
        <translation>它不是可以查看的归档。</translation>
    </message>
    <message>
        <source>Its bytes are damaged.</source>
        <translation>它的字节已损坏。</translation>
    </message>
    <message>
        <source>Swells up</source>
        <translation>膨胀</translation>
    </message>
    <message>
        <source>It unpacks to hundreds of times what it takes in the archive: hardly anything but one byte, over and over.</source>
        <translation>解包后是其在归档中大小的数百倍：几乎只是同一个字节的不断重复。</translation>
    </message>
</context>
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
    <message>
        <source>never used again</source>
        <translation>不会再使用</translation>
    </message>
    <message>
        <source>environments of uvx, which are made again when next used</source>
        <translation>uvx 的环境，下次使用时会重新创建</translation>
    </message>
    <message>
        <source>must be downloaded again</source>
        <translation>需重新下载</translation>
    </message>
    <message>
        <source>must be built again</source>
        <translation>需重新构建</translation>
    </message>
    <message>
        <source>%1: prune</source>
        <extracomment>%1 is a tool such as uv, &quot;prune&quot; and the like are its commands</extracomment>
        <translation>%1：prune</translation>
    </message>
    <message>
        <source>%1: clean %2</source>
        <translation>%1：clean %2</translation>
    </message>
    <message>
        <source>%1: purge</source>
        <translation>%1：purge</translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘占用 %1</translation>
    </message>
    <message>
        <source>%1 used by environments</source>
        <translation>环境使用 %1</translation>
    </message>
    <message>
        <source>%1 stale</source>
        <translation>过时 %1</translation>
    </message>
    <message>
        <source>%1 reclaimable</source>
        <translation>可回收 %1</translation>
    </message>
    <message>
        <source>%1 is not run: %2 has links into it and would break.</source>
        <translation>不运行 %1：%2 有指向其中的链接，会因此损坏。</translation>
    </message>
    <message>
        <source>Nothing is removed in %1: %2.</source>
        <translation>不删除 %1 中的任何内容：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no command of their owner that removes them alone.</source>
        <translation>
            <numerusform>%n 个条目没有所属工具提供的单独删除命令。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are counted, and left alone by these commands.</source>
        <translation>
            <numerusform>%n 个环境已计入，但这些命令不会改动它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is less than was asked for: no more comes back without breaking an environment.</source>
        <translation>这少于所要求的大小：若要回收更多，就会损坏环境。</translation>
    </message>
    <message>
        <source>The cache of %1 takes %2; you allowed %3.</source>
        <translation>%1 的缓存占用 %2；您允许的上限为 %3。</translation>
    </message>
    <message numerus="yes">
        <source>The cache of %1 holds what no environment used for %n day(s).</source>
        <translation>
            <numerusform>%1 的缓存中有 %n 天未被任何环境使用的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the cache of %1 has %2 free; you want %3.</source>
        <translation>%1 的缓存所在磁盘剩余 %2；您希望剩余 %3。</translation>
    </message>
    <message>
        <source>It was built from %1.</source>
        <translation>它是从 %1 构建的。</translation>
    </message>
    <message>
        <source>It was built from %1. That build put %2 into the project, not into the cache: restoring it does not bring the file back.</source>
        <translation>它是从 %1 构建的。那次构建把 %2 放进了项目而不是缓存：还原它不会带回该文件。</translation>
    </message>
    <message>
        <source>The project was %1.</source>
        <translation>该项目原为 %1。</translation>
    </message>
    <message>
        <source>%1 now keeps this in %2; only an older %1 still reads this one.</source>
        <translation>%1 现在把它保存在 %2 中；只有更旧的 %1 仍会读取这一份。</translation>
    </message>
    <message>
        <source>It holds %1.</source>
        <translation>它包含 %1。</translation>
    </message>
    <message>
        <source>It was last linked on %1.</source>
        <translation>它最后一次被链接是在 %1。</translation>
    </message>
</context>
<context>
    <name>EnvironmentPlanWords</name>
    <message>
        <source>%1 (%2 bytes)</source>
        <translation>%1（%2 字节）</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>链接到 %1</translation>
    </message>
    <message>
        <source>This runs the code of %1.</source>
        <translation>这将运行 %1 的代码。</translation>
    </message>
    <message>
        <source>It is moved to the trash as it is. Until the trash is emptied it comes back whole; after that it can be made again from the list below.</source>
        <translation>它会原样移到回收站。在清空回收站之前可完整恢复；此后可根据下面的列表重新创建。</translation>
    </message>
    <message>
        <source>It is deleted for good. It can be made again from the list below, from what the indexes have then.</source>
        <translation>它会被彻底删除。可根据下面的列表，用届时索引中的内容重新创建。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
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
        <source>Freed</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n folder(s)</source>
        <translation>
            <numerusform>%1，位于 %n 个文件夹中</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>the trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>nowhere: it is deleted</source>
        <translation>无：将被彻底删除</translation>
    </message>
    <message>
        <source>Kept, to make it again</source>
        <translation>保留，用于重新创建</translation>
    </message>
    <message>
        <source>%1 lies in it and goes with it.</source>
        <translation>%1 位于其中，会一并删除。</translation>
    </message>
    <message>
        <source>“%1” lies in it, and no installer put it there.</source>
        <translation>“%1”位于其中，且不是由安装程序放入的。</translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: %n thing(s) in it could not be read.</source>
        <translation>
            <numerusform>列表不完整：其中有 %n 项无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its removal was cut off; what is left lies in %1.</source>
        <translation>其删除过程被中断；剩余内容位于 %1。</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Its removal was cut off before it began: it is where it was, and whole.</source>
        <translation>其删除在开始前就被中断：它仍在原处，且完整。</translation>
    </message>
    <message>
        <source>It is moved back to where it was, as it is.</source>
        <translation>它会原样移回原处。</translation>
    </message>
    <message>
        <source>It is not in the trash any more: it is made again from the list that was kept, with the exact versions.</source>
        <translation>它已不在回收站中：将根据保留的列表，以完全相同的版本重新创建。</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>What will be in it</source>
        <translation>将包含的内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>There is nothing to repair in it.</source>
        <translation>其中没有需要修复的内容。</translation>
    </message>
    <message>
        <source>It was moved, and its scripts name the place where it was made. They are made to name the place where it is.</source>
        <translation>它已移动，其脚本仍指向创建时的位置。将使其指向当前位置。</translation>
    </message>
    <message>
        <source>Files that change</source>
        <translation>将更改的文件</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its project’s uv.lock. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>将根据其项目的 uv.lock 在旁边新建一个环境。新环境完整后，旧环境移到回收站，由新环境取代。</translation>
    </message>
    <message>
        <source>A new one is made beside it, from its own package list. Once that is whole, the old one goes to the trash and the new one takes its place.</source>
        <translation>将根据其自身的软件包列表在旁边新建一个环境。新环境完整后，旧环境移到回收站，由新环境取代。</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>在回收站中</translation>
    </message>
    <message>
        <source>Whole, beside where it was</source>
        <translation>完整，在原处旁边</translation>
    </message>
    <message>
        <source>A part of it is left</source>
        <translation>剩余一部分</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>在原处</translation>
    </message>
    <message>
        <source>Its package list</source>
        <translation>其软件包列表</translation>
    </message>
    <message>
        <source>There is no Python %1 on this machine any more: it is made with %2.</source>
        <translation>本机已没有 Python %1：将使用 %2 创建。</translation>
    </message>
    <message>
        <source>No Python %1 was found on this machine: uv gets one, if its settings allow that.</source>
        <translation>在本机上未找到 Python %1：如果 uv 的设置允许，uv 会获取一个。</translation>
    </message>
    <message>
        <source>%1 cannot be linked again: its project is gone (%2).</source>
        <translation>无法重新链接 %1：其项目已不存在（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be asked for again: nobody wrote down its version.</source>
        <translation>无法再次请求 %1：没有任何地方记录其版本。</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path holds characters that they would have to quote: it is made anew.</source>
        <translation>其路径含有需要转义的字符，无法修改其脚本：将重新创建。</translation>
    </message>
    <message>
        <source>Its scripts cannot be changed, since its path is too long for the first line of a script: it is made anew.</source>
        <translation>其路径太长，放不进脚本的第一行，无法修改其脚本：将重新创建。</translation>
    </message>
    <message>
        <source>Its project’s uv.lock cannot be used: it is made from its own package list.</source>
        <translation>其项目的 uv.lock 无法使用：将按它自己的软件包列表创建。</translation>
    </message>
    <message>
        <source>%1 is new: uv.lock has it.</source>
        <translation>%1 是新增的：uv.lock 中有它。</translation>
    </message>
    <message>
        <source>%1 %2 becomes %3, as uv.lock says.</source>
        <translation>按 uv.lock 所述，%1 %2 变为 %3。</translation>
    </message>
    <message>
        <source>A part of it is gone already; what is left stays in %1.</source>
        <translation>其中一部分已经删除；剩余部分留在 %1。</translation>
    </message>
    <message>
        <source>There is nothing newer that the environment’s own tool would install.</source>
        <translation>环境自己的工具没有更新的版本可安装。</translation>
    </message>
    <message>
        <source>The environment’s own tool says that this changes, and nothing else. Afterwards it is looked at again.</source>
        <translation>环境自己的工具表明只会更改这些内容。之后会再次查看。</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message numerus="yes">
        <source>Update %n package(s)</source>
        <translation>
            <numerusform>更新 %n 个软件包</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>位于 %n 个环境中</numerusform>
        </translation>
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
    <name>Journal</name>
    <message>
        <source>Verified</source>
        <translation>已验证</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未验证</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
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
        <source>Remove environment</source>
        <translation>删除环境</translation>
    </message>
    <message>
        <source>Restore environment</source>
        <translation>恢复环境</translation>
    </message>
    <message>
        <source>Recreate environment</source>
        <translation>重新创建环境</translation>
    </message>
    <message>
        <source>Repoint environment</source>
        <translation>重新指向环境</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>回收空间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他所有内容</translation>
    </message>
    <message>
        <source>What this cache holds besides its wheels and stale entries: answers of indexes, sources, metadata.</source>
        <translation>此缓存中除 wheel 和过时条目之外的内容：索引的应答、源码、元数据。</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Freed by removal</source>
        <translation>删除可释放</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n 个较小项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on disk</source>
        <translation>磁盘占用 %1</translation>
    </message>
    <message>
        <source>%1 freed by removal</source>
        <translation>删除可释放 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), counted one by one</source>
        <translation>
            <numerusform>%n 个部分，逐一计算</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>链接(&amp;L)</translation>
    </message>
    <message>
        <source>E&amp;nvironment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Disk</source>
        <translation>磁盘(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;olours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;I)</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 is broken</source>
        <translation>%1 已损坏</translation>
    </message>
    <message numerus="yes">
        <source>%n links are broken</source>
        <translation>
            <numerusform>%n 个链接已损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>A trap is armed: %1</source>
        <translation>有待发陷阱：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n traps are armed</source>
        <translation>
            <numerusform>%n 个陷阱待发</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are stale in a cache</source>
        <translation>缓存中有 %1 已过时</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>uv sync would restore %1 without its generated files</source>
        <translation>uv sync 会恢复 %1，但不含其生成的文件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n 个任务运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) broken</source>
        <translation>
            <numerusform>%n 个链接损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n 个待发陷阱</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) suspect</source>
        <translation>
            <numerusform>%n 个链接可疑</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be looked at</source>
        <translation>
            <numerusform>%n 个链接无法查看</numerusform>
        </translation>
    </message>
    <message>
        <source>All links run true</source>
        <translation>所有链接均正常</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of your caches are exceeded</source>
        <translation>
            <numerusform>超出了 %n 项缓存限制</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>No editable link was found</source>
        <translation>未找到可编辑链接</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 editable link(s) are broken</source>
        <translation>
            <numerusform>%1 个可编辑链接中有 %n 个已损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n editable link(s) was found broken</source>
        <translation>
            <numerusform>%n 个可编辑链接中未发现损坏</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is broken that you do not know of</source>
        <translation>没有您尚不知晓的损坏</translation>
    </message>
    <message>
        <source>Nothing is broken</source>
        <translation>没有损坏</translation>
    </message>
    <message>
        <source>Nothing has been looked at yet.</source>
        <translation>尚未查看任何内容。</translation>
    </message>
    <message>
        <source>Looking through this machine…</source>
        <translation>正在查看此计算机…</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) do not work</source>
        <translation>
            <numerusform>%n 个环境无法使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trap(s) are armed</source>
        <translation>
            <numerusform>%n 个陷阱待发</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be had back</source>
        <translation>可回收 %1</translation>
    </message>
    <message>
        <source>not everything could be read</source>
        <translation>并非所有内容都可读取</translation>
    </message>
    <message>
        <source>there may be more, the search goes on</source>
        <translation>可能还有更多，查找仍在继续</translation>
    </message>
    <message>
        <source>there may be more, the search was stopped</source>
        <translation>可能还有更多，查找已停止</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the parts of a sentence</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s)</source>
        <translation>
            <numerusform>%n 个可编辑链接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n 个缓存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) worth a look</source>
        <translation>
            <numerusform>%n 个链接值得查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n 个已接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Broken (%1)</source>
        <translation>损坏（%1）</translation>
    </message>
    <message>
        <source>Nothing was found broken</source>
        <translation>没有发现损坏</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Something could not be read, so there may be more.</source>
        <translation>有内容无法读取，因此可能还有更多。</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No package on this machine is installed as a link to its project.</source>
        <translation>这台计算机上没有以链接方式安装到项目的软件包。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n 个链接未列出，因为您已接受其问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every editable link finds the files that it needs.</source>
        <translation>每个可编辑链接都能找到所需的文件。</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Can be had back</source>
        <translation>可以收回</translation>
    </message>
    <message>
        <source>No editable link is broken</source>
        <translation>没有损坏的可编辑链接</translation>
    </message>
    <message>
        <source>that is how it was last time</source>
        <translation>这是上次的状态</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>This is the first look. The next one says here what has changed.</source>
        <translation>这是首次查看。下次会在此说明有何变化。</translation>
    </message>
    <message>
        <source>%1 broke</source>
        <translation>%1 已损坏</translation>
    </message>
    <message>
        <source>%1 works again</source>
        <translation>%1 已恢复正常</translation>
    </message>
    <message>
        <source>New environment %1</source>
        <translation>新环境 %1</translation>
    </message>
    <message>
        <source>Environment %1 is gone</source>
        <translation>环境 %1 已不存在</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since %1.</source>
        <translation>自 %1 以来没有变化。</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>正在测量…</translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
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
        <source>Latest</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>Advisories</source>
        <translation>安全公告</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Not asked: editable</source>
        <translation>未询问：可编辑</translation>
    </message>
    <message>
        <source>Not asked: file or URL</source>
        <translation>未询问：文件或 URL</translation>
    </message>
    <message>
        <source>Not asked: other tool</source>
        <translation>未询问：其他工具</translation>
    </message>
    <message>
        <source>Not asked: no version</source>
        <translation>未询问：没有版本</translation>
    </message>
    <message>
        <source>Not asked: no index</source>
        <translation>未询问：没有索引</translation>
    </message>
    <message>
        <source>Vulnerable: %1</source>
        <translation>有漏洞：%1</translation>
    </message>
    <message>
        <source>of unknown gravity</source>
        <translation>严重程度未知</translation>
    </message>
    <message>
        <source>low</source>
        <comment>gravity</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>gravity</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>gravity</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>gravity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>有漏洞</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>已隔离</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>可更新</translation>
    </message>
    <message>
        <source>Deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Not on its index</source>
        <translation>不在其索引中</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message numerus="yes">
        <source>%n advisory(ies) tell of a hole in this version.</source>
        <translation>
            <numerusform>%n 条安全公告指出此版本有漏洞。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its index has put the whole project into quarantine: it may be malicious.</source>
        <translation>其索引已隔离整个项目：它可能是恶意的。</translation>
    </message>
    <message>
        <source>Its publisher has yanked this version: it should not be used any more.</source>
        <translation>发布者已撤回此版本：不应再使用。</translation>
    </message>
    <message>
        <source>Its index has no file of this version any more.</source>
        <translation>其索引中已没有此版本的文件。</translation>
    </message>
    <message>
        <source>Not everything about it could be asked.</source>
        <translation>关于它的信息没有全部询问到。</translation>
    </message>
    <message>
        <source>There is a newer version that these environments can use.</source>
        <translation>有这些环境可以使用的更新版本。</translation>
    </message>
    <message>
        <source>Its publisher has declared the project obsolete.</source>
        <translation>发布者已宣布弃用此项目。</translation>
    </message>
    <message>
        <source>Its publisher has archived the project: no fix is to be expected.</source>
        <translation>发布者已归档此项目：不要指望会有修复。</translation>
    </message>
    <message>
        <source>None of the indexes of its environments has such a project.</source>
        <translation>其环境的索引中都没有这样的项目。</translation>
    </message>
    <message>
        <source>It is the newest version that these environments can use, and nothing is said against it.</source>
        <translation>它是这些环境可以使用的最新版本，也没有不利的信息。</translation>
    </message>
    <message>
        <source>The package indexes have not been asked about it.</source>
        <translation>尚未就它询问软件包索引。</translation>
    </message>
    <message>
        <source>It is an editable link to a project of yours: its name is sent to nobody.</source>
        <translation>它是指向您自己项目的可编辑链接：其名称不会发送给任何人。</translation>
    </message>
    <message>
        <source>It was installed from a file, a folder or a URL: its name is sent to no index.</source>
        <translation>它是从文件、文件夹或 URL 安装的：其名称不会发送给任何索引。</translation>
    </message>
    <message>
        <source>Another package manager has installed it, and knows whether there is a newer one.</source>
        <translation>它由另一个软件包管理器安装，有无更新版本由该管理器掌握。</translation>
    </message>
    <message>
        <source>Its version cannot be read.</source>
        <translation>无法读取其版本。</translation>
    </message>
    <message>
        <source>Nothing says which index it comes from; the settings can name one.</source>
        <translation>不知道它来自哪个索引；可以在设置中指定。</translation>
    </message>
    <message>
        <source>%1 was never asked.</source>
        <translation>从未询问过 %1。</translation>
    </message>
    <message>
        <source>Nothing says which index the packages of %1 come from.</source>
        <translation>不知道 %1 的软件包来自哪个索引。</translation>
    </message>
    <message>
        <source>%1 lets nobody in without the right name and password (%2).</source>
        <translation>没有正确的用户名和密码，无法访问 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 could not be asked: %2.</source>
        <translation>无法询问 %1：%2。</translation>
    </message>
    <message>
        <source>%1 took too long to answer: %2.</source>
        <translation>%1 响应时间过长：%2。</translation>
    </message>
    <message>
        <source>%1 is not asked: %2.</source>
        <translation>不询问 %1：%2。</translation>
    </message>
    <message>
        <source>The answer of %1 is too large: %2.</source>
        <translation>%1 的应答过大：%2。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2.</source>
        <translation>无法理解 %1 的应答：%2。</translation>
    </message>
    <message>
        <source>No advisory service is set: nobody was asked for known holes.</source>
        <translation>未设置安全公告服务：没有向任何一方询问已知漏洞。</translation>
    </message>
    <message>
        <source>The library libcurl was not found on this machine: without it no index can be asked.</source>
        <translation>在本机上未找到 libcurl 库：没有它就无法询问索引。</translation>
    </message>
    <message>
        <source>Install it with your system’s packages, then ask again.</source>
        <translation>请用系统的软件包安装它，然后再次询问。</translation>
    </message>
    <message>
        <source>the indexes have not been asked</source>
        <translation>尚未询问索引</translation>
    </message>
    <message>
        <source>no index has answered</source>
        <translation>没有索引应答</translation>
    </message>
    <message>
        <source>as the indexes said on %1</source>
        <translation>依据索引于 %1 的应答</translation>
    </message>
    <message>
        <source>Genuine: it is %1 as the index publishes it.</source>
        <translation>真品：与索引发布的 %1 一致。</translation>
    </message>
    <message>
        <source>Not from the index: %1.</source>
        <translation>并非来自索引：%1。</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>未知：%1。</translation>
    </message>
    <message numerus="yes">
        <source>It is not %1 as the index publishes it. %n file(s) differ:</source>
        <translation>
            <numerusform>与索引发布的 %1 不一致。有 %n 个文件不同：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation>%1：缺失</translation>
    </message>
    <message>
        <source>%1: added</source>
        <translation>%1：新增</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Over&amp;view</source>
        <translation>概览(&amp;V)</translation>
    </message>
    <message>
        <source>The state of this machine, what is broken first</source>
        <translation>此计算机的状态，损坏的内容优先显示</translation>
    </message>
    <message>
        <source>E&amp;nvironments</source>
        <translation>环境(&amp;N)</translation>
    </message>
    <message>
        <source>Every Python environment of this machine</source>
        <translation>此计算机上的所有 Python 环境</translation>
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
        <source>Ca&amp;ches</source>
        <translation>缓存(&amp;C)</translation>
    </message>
    <message>
        <source>What the caches of uv, pip and the others hold, and what in them is stale</source>
        <translation>uv、pip 等工具的缓存内容及其中的过时项</translation>
    </message>
    <message>
        <source>&amp;Packages</source>
        <translation>软件包(&amp;P)</translation>
    </message>
    <message>
        <source>Every package of every environment, and what the indexes say of it</source>
        <translation>每个环境中的每个软件包，以及索引对它的说明</translation>
    </message>
    <message>
        <source>&amp;Activity</source>
        <translation>活动(&amp;Y)</translation>
    </message>
    <message>
        <source>What runs, what is done, and the journal of everything that was done</source>
        <translation>正在运行的任务、已完成的任务，以及所有操作的记录</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>a verified build made it, seen %1</source>
        <translation>由一次经过验证的构建生成，见于 %1</translation>
    </message>
    <message>
        <source>an intact scan saw it on %1</source>
        <translation>一次完好的扫描曾于 %1 看到它</translation>
    </message>
    <message>
        <source>takes the folder %1 for it</source>
        <translation>把文件夹 %1 当作它</translation>
    </message>
    <message>
        <source>lies where the link lets the import system look</source>
        <translation>位于链接让导入系统查找的位置</translation>
    </message>
    <message>
        <source>Install it again: %1.</source>
        <translation>重新安装：%1。</translation>
    </message>
    <message>
        <source>If the project was moved, install it from its new place: %1. If it is no longer wanted: %2.</source>
        <translation>如果项目已移动，请从新位置安装：%1。如果不再需要：%2。</translation>
    </message>
    <message>
        <source>git tracks what is missing, so no build makes it again: run %1.</source>
        <translation>缺少的文件由 git 跟踪，因此任何构建都不会重新生成它：请运行 %1。</translation>
    </message>
    <message>
        <source>A build may need what git tracks: first run %1.</source>
        <translation>构建可能需要 git 跟踪的内容：请先运行 %1。</translation>
    </message>
    <message>
        <source>There is no pyproject.toml or setup.py in %1 to build from.</source>
        <translation>%1 中没有可供构建的 pyproject.toml 或 setup.py。</translation>
    </message>
    <message>
        <source>%1 is imported, though %2 beside it is newer</source>
        <translation>导入的是 %1，尽管旁边的 %2 更新</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 不是普通文件</translation>
    </message>
    <message>
        <source>%1 is for another interpreter or platform</source>
        <translation>%1 适用于另一个解释器或平台</translation>
    </message>
    <message>
        <source>%1 is a link to a file that does not exist</source>
        <translation>%1 是指向不存在的文件的链接</translation>
    </message>
    <message>
        <source>%1 is there, but the import system takes the folder %2 for this module</source>
        <translation>%1 存在，但导入系统会把文件夹 %2 当作此模块</translation>
    </message>
    <message>
        <source>%1 is there, but the link does not lead the import system to it</source>
        <translation>%1 存在，但链接没有让导入系统找到它</translation>
    </message>
    <message>
        <source>%1 and %2 more have other content than when it was built</source>
        <translation>%1 和另外 %2 个文件的内容与构建时不同</translation>
    </message>
    <message>
        <source>%1 has other content than when it was built</source>
        <translation>%1 的内容与构建时不同</translation>
    </message>
    <message>
        <source>has other content than when %1 was built</source>
        <translation>其内容与构建 %1 时不同</translation>
    </message>
    <message>
        <source>RECORD lists %1</source>
        <translation>RECORD 列出了 %1</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>adds this directory to sys.path</source>
        <translation>把此目录加入 sys.path</translation>
    </message>
    <message>
        <source>starts with a byte order mark, which this Python takes for a part of the first line</source>
        <translation>以字节顺序标记开头，此 Python 会把它当作第一行的一部分</translation>
    </message>
    <message>
        <source>is shorter than what was installed</source>
        <translation>比安装时的内容短</translation>
    </message>
    <message>
        <source>an installed distribution has a RECORD</source>
        <translation>已安装的发行包有 RECORD</translation>
    </message>
    <message>
        <source>is not there: what was installed cannot be known</source>
        <translation>不存在：无法得知安装了什么</translation>
    </message>
    <message>
        <source>lists no INSTALLER, which an installer writes last</source>
        <translation>没有列出 INSTALLER，而安装程序最后才写入它</translation>
    </message>
    <message>
        <source>is not there: the installation was not finished</source>
        <translation>不存在：安装没有完成</translation>
    </message>
    <message>
        <source>no .pth and no finder</source>
        <translation>没有 .pth，也没有查找器</translation>
    </message>
    <message>
        <source>holds no .pth and no finder that leads to the project</source>
        <translation>没有指向项目的 .pth 和查找器</translation>
    </message>
    <message>
        <source>the installation was not finished (there is no INSTALLER): install %1 again</source>
        <translation>安装没有完成（没有 INSTALLER）：请重新安装 %1</translation>
    </message>
    <message>
        <source>is gone; what was installed of it lies in site-packages</source>
        <translation>已不存在；从中安装的内容位于 site-packages</translation>
    </message>
    <message>
        <source>names this directory as the project</source>
        <translation>指明此目录是项目</translation>
    </message>
    <message>
        <source>lists a way to a project</source>
        <translation>列出了通往项目的途径</translation>
    </message>
    <message>
        <source>is not there: uv and pip take this link for an ordinary installation</source>
        <translation>不存在：uv 和 pip 会把此链接当作普通安装</translation>
    </message>
    <message>
        <source>names this directory as the code</source>
        <translation>指明此目录是代码</translation>
    </message>
    <message>
        <source>an egg-link needs its line in easy-install.pth</source>
        <translation>egg-link 需要在 easy-install.pth 中有对应的行</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is a link to a file that does not exist</source>
        <translation>是指向不存在的文件的链接</translation>
    </message>
    <message>
        <source>was built for another operating system</source>
        <translation>是为另一种操作系统构建的</translation>
    </message>
    <message>
        <source>is no loadable file: %1</source>
        <translation>不是可加载的文件：%1</translation>
    </message>
    <message>
        <source>is no shared library</source>
        <translation>不是共享库</translation>
    </message>
    <message>
        <source>was built for another processor architecture</source>
        <translation>是为另一种处理器架构构建的</translation>
    </message>
    <message>
        <source>%1 is empty, and names are imported from it</source>
        <translation>%1 是空的，而有名称要从中导入</translation>
    </message>
    <message>
        <source>%1 is empty, and a build writes it</source>
        <translation>%1 是空的，而它由构建写入</translation>
    </message>
    <message>
        <source>%1 is no whole Python source: see line %2</source>
        <translation>%1 不是完整的 Python 源文件：见第 %2 行</translation>
    </message>
    <message>
        <source>%1 has no %2, which is imported from it</source>
        <translation>%1 中没有 %2，而它会从中被导入</translation>
    </message>
    <message>
        <source>is this module for another interpreter or platform</source>
        <translation>是此模块，但适用于另一个解释器或平台</translation>
    </message>
    <message>
        <source>describes a module that is not there</source>
        <translation>描述了一个不存在的模块</translation>
    </message>
    <message>
        <source>is a source that a build compiles to this module</source>
        <translation>是构建会编译成此模块的源文件</translation>
    </message>
    <message>
        <source>is the bytecode of a source that is not there</source>
        <translation>是字节码，其源文件不存在</translation>
    </message>
    <message>
        <source>says Root-Is-Purelib: false: the build was for one platform</source>
        <translation>写有 Root-Is-Purelib: false：该构建只适用于一个平台</translation>
    </message>
    <message>
        <source>the pattern %1 fits a file that is made, not kept</source>
        <translation>模式 %1 匹配的是生成的文件，而不是保存的文件</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>列有 %1</translation>
    </message>
    <message>
        <source>set_source(&quot;%1&quot;, …), named by cffi_modules in setup.py</source>
        <translation>set_source(&quot;%1&quot;, …)，由 setup.py 中的 cffi_modules 指定</translation>
    </message>
    <message>
        <source>cythonize(&quot;%1&quot;) compiles %2</source>
        <translation>cythonize(&quot;%1&quot;) 编译 %2</translation>
    </message>
    <message>
        <source>the compiled %1 loads %2</source>
        <translation>编译后的 %1 会加载 %2</translation>
    </message>
    <message>
        <source>declares the extension module %1</source>
        <translation>声明了扩展模块 %1</translation>
    </message>
    <message>
        <source>artifacts name &quot;%1&quot;</source>
        <translation>artifacts 列有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the library of the crate is named %1</source>
        <translation>该 crate 的库名为 %1</translation>
    </message>
    <message>
        <source>the build hook mypyc compiles the package</source>
        <translation>构建钩子 mypyc 编译此软件包</translation>
    </message>
    <message>
        <source>the build makes a link to it in the mirror that is imported</source>
        <translation>构建会在被导入的镜像目录中建立指向它的链接</translation>
    </message>
    <message>
        <source>adds the module %1</source>
        <translation>添加模块 %1</translation>
    </message>
    <message>
        <source>use_scm_version writes %1</source>
        <translation>use_scm_version 写入 %1</translation>
    </message>
    <message>
        <source>imports the redirector of the distribution `editables`</source>
        <translation>导入发行包 `editables` 的重定向器</translation>
    </message>
    <message>
        <source>maps %1 to this file</source>
        <translation>把 %1 映射到此文件</translation>
    </message>
    <message>
        <source>the loader reads meson&apos;s install plan</source>
        <translation>加载器读取 meson 的安装计划</translation>
    </message>
    <message>
        <source>the install plan maps this file to %1</source>
        <translation>安装计划把此文件映射到 %1</translation>
    </message>
    <message>
        <source>the loader builds it when it is next imported</source>
        <translation>加载器会在下次导入时构建它</translation>
    </message>
    <message>
        <source>builds at every import with files of these packages</source>
        <translation>每次导入时都用这些软件包的文件进行构建</translation>
    </message>
    <message>
        <source>no build directory that can be read</source>
        <translation>没有可读取的构建目录</translation>
    </message>
    <message>
        <source>loads its modules from this build directory</source>
        <translation>从此构建目录加载其模块</translation>
    </message>
    <message>
        <source>runs this program at every import</source>
        <translation>每次导入时都运行此程序</translation>
    </message>
    <message>
        <source>builds by this file at every import</source>
        <translation>每次导入时都按此文件构建</translation>
    </message>
    <message>
        <source>builds in this directory at the first import</source>
        <translation>首次导入时在此目录中构建</translation>
    </message>
    <message>
        <source>builds by this configuration at the first import</source>
        <translation>首次导入时按此配置构建</translation>
    </message>
    <message>
        <source>%1 names this program</source>
        <translation>%1 指定了此程序</translation>
    </message>
    <message>
        <source>the loader builds it at the first import</source>
        <translation>加载器会在首次导入时构建它</translation>
    </message>
    <message>
        <source>no install(…) that can be read</source>
        <translation>没有可读取的 install(…)</translation>
    </message>
    <message>
        <source>maps %1 to this place</source>
        <translation>把 %1 映射到此位置</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>a link that leads nowhere</source>
        <translation>一个没有指向任何位置的链接</translation>
    </message>
    <message>
        <source>leads to a directory that is no environment</source>
        <translation>指向一个不是环境的目录</translation>
    </message>
    <message>
        <source>The Python that it was made from is gone: %1.</source>
        <translation>创建它所用的 Python 已不存在：%1。</translation>
    </message>
    <message>
        <source>is a link to %1, which is not there</source>
        <translation>是指向 %1 的链接，而其目标不存在</translation>
    </message>
    <message>
        <source>what cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>home = %1, which is not there</source>
        <translation>home = %1，而它不存在</translation>
    </message>
    <message>
        <source>is of Python %1</source>
        <translation>属于 Python %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>It was made with Python %1, and its base is now Python %2, which does not see the packages that are installed.</source>
        <translation>它由 Python %1 创建，而其基础现在是 Python %2，看不到已安装的软件包。</translation>
    </message>
    <message>
        <source>holds the packages</source>
        <translation>存放软件包</translation>
    </message>
    <message>
        <source>It was made at %1, where its scripts still point.</source>
        <translation>它是在 %1 创建的，其脚本仍指向那里。</translation>
    </message>
    <message>
        <source>The project that it belongs to is gone.</source>
        <translation>它所属的项目已不存在。</translation>
    </message>
    <message>
        <source>is no directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Nothing is installed in it.</source>
        <translation>其中没有安装任何内容。</translation>
    </message>
    <message>
        <source>holds no distribution and no module</source>
        <translation>不含任何发行包或模块</translation>
    </message>
    <message>
        <source>Python %1 has had no security fixes since %2.</source>
        <translation>自 %2 起，Python %1 不再有安全修复。</translation>
    </message>
    <message>
        <source>is not there: the environment has no interpreter of its own</source>
        <translation>不存在：该环境没有自己的解释器</translation>
    </message>
    <message>
        <source>lists %1, which is not there</source>
        <translation>列出了 %1，而它不存在</translation>
    </message>
    <message>
        <source>has no METADATA</source>
        <translation>没有 METADATA</translation>
    </message>
    <message>
        <source>has no RECORD, which an installer writes last</source>
        <translation>没有 RECORD，而安装程序最后才写入它</translation>
    </message>
    <message>
        <source>is what an interrupted pip left</source>
        <translation>是中断的 pip 留下的</translation>
    </message>
    <message>
        <source>does not hold one path</source>
        <translation>内容不是单独一个路径</translation>
    </message>
    <message>
        <source>names %1, which is no environment</source>
        <translation>指定了 %1，而它不是环境</translation>
    </message>
    <message>
        <source>a row of %1 has too long a path</source>
        <translation>%1 中有一行的路径过长</translation>
    </message>
    <message>
        <source>the row says %1</source>
        <translation>该行写着 %1</translation>
    </message>
    <message>
        <source>a link leads to %1</source>
        <translation>有链接指向 %1</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>Make the environment</source>
        <translation>创建环境</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>无法写入日志。</translation>
    </message>
    <message>
        <source>A command failed (status %1)</source>
        <translation>一条命令失败（状态 %1）</translation>
    </message>
    <message>
        <source>Cancelled before it began. Nothing was changed.</source>
        <translation>在开始之前已取消。没有更改任何内容。</translation>
    </message>
    <message>
        <source>waiting for another repair of this project to end</source>
        <translation>正在等待此项目的另一次修复结束</translation>
    </message>
    <message>
        <source>no output for a while; another uv may hold a lock</source>
        <translation>已有一段时间没有输出；可能有另一个 uv 持有锁</translation>
    </message>
    <message>
        <source>The plan has no command.</source>
        <translation>该计划没有命令。</translation>
    </message>
    <message>
        <source>Building runs the code of this project.</source>
        <translation>构建会运行此项目的代码。</translation>
    </message>
    <message>
        <source>Cancelled; no process is left running</source>
        <translation>已取消；没有进程仍在运行</translation>
    </message>
    <message>
        <source>A command could not be run: %1</source>
        <translation>无法运行一条命令：%1</translation>
    </message>
    <message>
        <source>A command could not be run: %1: %2</source>
        <translation>无法运行一条命令：%1：%2</translation>
    </message>
    <message>
        <source>an installer that opens it waits for ever. Remove it, and try again</source>
        <translation>打开它的安装程序会永远等待。请将其删除后重试</translation>
    </message>
    <message>
        <source>the lock of uv&apos;s cache</source>
        <translation>uv 缓存的锁</translation>
    </message>
    <message>
        <source>the lock of the environment</source>
        <translation>环境的锁</translation>
    </message>
    <message>
        <source>a lock</source>
        <translation>一个锁</translation>
    </message>
    <message>
        <source>another process (pid %1)</source>
        <translation>另一个进程（pid %1）</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>另一个进程</translation>
    </message>
    <message>
        <source>waiting for %1 that holds %2</source>
        <translation>正在等待 %1，它持有 %2</translation>
    </message>
    <message>
        <source>Rebuild %1</source>
        <translation>重新构建 %1</translation>
    </message>
    <message>
        <source>Install the build requirements of %1</source>
        <translation>安装 %1 的构建依赖</translation>
    </message>
    <message>
        <source>The environment&apos;s Python is gone, so nothing can be built for it. Make the environment again, for a uv project with `uv sync`.</source>
        <translation>环境的 Python 已不存在，因此无法为它构建任何内容。请重新创建环境；对于 uv 项目，请使用 `uv sync`。</translation>
    </message>
    <message>
        <source>not a name that a package may have</source>
        <translation>不是软件包可以使用的名称</translation>
    </message>
    <message>
        <source>The project is called %1 now: a build would install that beside %2. Put it in its place: %3, then %4.</source>
        <translation>该项目现在名为 %1：构建会把它装在 %2 旁边。要用它替换：先运行 %3，再运行 %4。</translation>
    </message>
    <message>
        <source>%1 The environment has no pip either.</source>
        <translation>%1 环境中也没有 pip。</translation>
    </message>
    <message>
        <source>%1 was not found where it may be run from.</source>
        <translation>在允许运行的位置没有找到 %1。</translation>
    </message>
    <message>
        <source>waiting for another uv (pid %1) that works in this cache</source>
        <translation>正在等待在此缓存中工作的另一个 uv（pid %1）</translation>
    </message>
    <message>
        <source>waiting for another uv that works in this cache</source>
        <translation>正在等待在此缓存中工作的另一个 uv</translation>
    </message>
    <message>
        <source>%1 failed (status %2): %3</source>
        <translation>%1 失败（状态 %2）：%3</translation>
    </message>
    <message>
        <source>Truewheel makes no conda environments: conda or pixi repairs it</source>
        <translation>Truewheel 不创建 conda 环境：请用 conda 或 pixi 修复它</translation>
    </message>
    <message>
        <source>it is a tool of uv: `%1` makes it again</source>
        <translation>它是 uv 的工具：用 `%1` 可重新创建</translation>
    </message>
    <message>
        <source>it belongs to pipx: `%1` makes it again</source>
        <translation>它属于 pipx：用 `%1` 可重新创建</translation>
    </message>
    <message>
        <source>on Windows its launchers name their place, so that none can be made beside it: remove it, and restore it</source>
        <translation>在 Windows 上，其启动程序记录了自身位置，因此无法在旁边另建一个：请移除它，再恢复</translation>
    </message>
    <message>
        <source>Install what uv.lock says</source>
        <translation>安装 uv.lock 所写的内容</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取它：%1</translation>
    </message>
    <message>
        <source>%1 is not in it</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>%1 are not in it</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>the editable install of %1 is %2: rebuild it</source>
        <translation>%1 的可编辑安装%2：请重新构建</translation>
    </message>
    <message>
        <source>%1 The old environment is untouched.</source>
        <translation>%1 旧环境保持原样。</translation>
    </message>
    <message>
        <source>The new environment is not whole: %1. The old environment is untouched.</source>
        <translation>新环境不完整：%1。旧环境保持原样。</translation>
    </message>
    <message>
        <source>The journal could not be written: %1. The old environment is untouched.</source>
        <translation>无法写入操作记录：%1。旧环境保持原样。</translation>
    </message>
    <message>
        <source>The old environment could not be moved away: %1.</source>
        <translation>无法移走旧环境：%1。</translation>
    </message>
    <message>
        <source>The new environment could not be put in place: %1: %2. The old one can be restored.</source>
        <translation>无法把新环境放到位：%1：%2。可以恢复旧环境。</translation>
    </message>
    <message>
        <source>It was made again, but %1.</source>
        <translation>已重新创建，但 %1。</translation>
    </message>
    <message>
        <source>Its scripts were changed, but %1.</source>
        <translation>已更改其脚本，但 %1。</translation>
    </message>
    <message>
        <source>another directory has taken its place since it was looked at</source>
        <translation>自上次查看以来，另一个目录占据了它的位置</translation>
    </message>
    <message>
        <source>it is the root of a file system</source>
        <translation>它是文件系统的根目录</translation>
    </message>
    <message>
        <source>it is the home directory or above it</source>
        <translation>它是主目录或其上级目录</translation>
    </message>
    <message>
        <source>another file system is mounted there</source>
        <translation>那里挂载了另一个文件系统</translation>
    </message>
    <message>
        <source>it is the root of a repository: it holds %1</source>
        <translation>它是代码仓库的根目录：其中有 %1</translation>
    </message>
    <message>
        <source>it is a project too: it holds %1</source>
        <translation>它也是一个项目：其中有 %1</translation>
    </message>
    <message>
        <source>its pyvenv.cfg is not a regular file</source>
        <translation>它的 pyvenv.cfg 不是普通文件</translation>
    </message>
    <message>
        <source>it is not a whole environment: neither bin nor Scripts is a directory in it</source>
        <translation>它不是完整的环境：其中没有 bin 目录，也没有 Scripts 目录</translation>
    </message>
    <message>
        <source>it is not a whole environment: lib is no directory in it</source>
        <translation>它不是完整的环境：其中没有 lib 目录</translation>
    </message>
    <message>
        <source>its conda-meta is not a directory</source>
        <translation>它的 conda-meta 不是目录</translation>
    </message>
    <message>
        <source>it is an installation of conda: it holds %1</source>
        <translation>它是 conda 的安装目录：其中有 %1</translation>
    </message>
    <message>
        <source>Truewheel itself lies in it</source>
        <translation>Truewheel 自身位于其中</translation>
    </message>
    <message>
        <source>the uv that Truewheel uses lies in it</source>
        <translation>Truewheel 使用的 uv 位于其中</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>其中有 %1</translation>
    </message>
    <message>
        <source>runs a program of it</source>
        <translation>正在运行其中的程序</translation>
    </message>
    <message>
        <source>has its working directory in it</source>
        <translation>以其中的目录为工作目录</translation>
    </message>
    <message>
        <source>has loaded a file of it</source>
        <translation>已加载其中的文件</translation>
    </message>
    <message>
        <source>it is a link: name the environment that it leads to</source>
        <translation>它是链接：请指定它所指向的环境</translation>
    </message>
    <message>
        <source>it is no directory</source>
        <translation>它不是目录</translation>
    </message>
    <message>
        <source>it is no environment: it holds neither pyvenv.cfg nor conda-meta</source>
        <translation>它不是环境：其中既没有 pyvenv.cfg 也没有 conda-meta</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3, and %4 more</source>
        <translation>它正在使用中：%1（pid %2）%3，另有 %4 个</translation>
    </message>
    <message>
        <source>it is in use: %1 (pid %2) %3</source>
        <translation>它正在使用中：%1（pid %2）%3</translation>
    </message>
    <message>
        <source>so that nobody can say what a removal would take</source>
        <translation>因此无法得知移除会带走什么</translation>
    </message>
    <message>
        <source>another file system is mounted there, in the environment</source>
        <translation>环境中的那个位置挂载了另一个文件系统</translation>
    </message>
    <message>
        <source>another Truewheel changes it</source>
        <translation>另一个 Truewheel 正在更改它</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 和另外 %2 个</translation>
    </message>
    <message>
        <source>What was to be deleted could not be opened: %1</source>
        <translation>无法打开要删除的内容：%1</translation>
    </message>
    <message>
        <source>Cancelled after %1 of %2 names.</source>
        <translation>在 %2 个名称中处理了 %1 个后取消。</translation>
    </message>
    <message>
        <source>It was left alone, since it had not been previewed: %1.</source>
        <translation>由于没有在预览中列出，未动它：%1。</translation>
    </message>
    <message>
        <source>It could not be removed: %1: %2.</source>
        <translation>无法移除它：%1：%2。</translation>
    </message>
    <message>
        <source>%1 What is left lies in %2.</source>
        <translation>%1 剩余的内容位于 %2。</translation>
    </message>
    <message>
        <source>Something has that name still.</source>
        <translation>仍有内容使用该名称。</translation>
    </message>
    <message>
        <source>It was removed, but not written down: %1</source>
        <translation>已移除，但没有记录下来：%1</translation>
    </message>
    <message>
        <source>it has changed since it was looked at: look again</source>
        <translation>自上次查看以来它已改变：请重新查看</translation>
    </message>
    <message>
        <source>it holds %1, which would be lost for good: move it to the trash instead</source>
        <translation>其中有 %1，会永久丢失：请改为移到回收站</translation>
    </message>
    <message>
        <source>The log has all that was said.</source>
        <translation>日志中有全部输出。</translation>
    </message>
    <message>
        <source>The log could not be written to its end.</source>
        <translation>日志没有写完整。</translation>
    </message>
    <message>
        <source>it has changed since it was looked at</source>
        <translation>自上次查看以来它已改变</translation>
    </message>
    <message>
        <source>It is not in the trash any more, and Truewheel makes no conda environments: `%1` does.</source>
        <translation>它已不在回收站中，而 Truewheel 不创建 conda 环境：`%1` 可以。</translation>
    </message>
    <message>
        <source>something is there already: move it away first</source>
        <translation>那里已有内容：请先将其移走</translation>
    </message>
    <message>
        <source>the directory that it was in is gone: make it first</source>
        <translation>它原来所在的目录已不存在：请先创建该目录</translation>
    </message>
    <message>
        <source>It is back, but not as it was: files of it are missing or were added.</source>
        <translation>已恢复，但与原来不同：其中有文件缺失或增加。</translation>
    </message>
    <message>
        <source>%1 What had been made is removed again.</source>
        <translation>%1 已创建的内容又被移除。</translation>
    </message>
    <message>
        <source>It was made again, but cannot be read: %1.</source>
        <translation>已重新创建，但无法读取：%1。</translation>
    </message>
    <message>
        <source>It was made again, but without %1.</source>
        <translation>已重新创建，但缺少 %1。</translation>
    </message>
    <message>
        <source>Truewheel has removed no environment from there that could be restored</source>
        <translation>Truewheel 没有从那里移除过可以恢复的环境</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> A build sees nothing of the environment, unless it is run with %1.</source>
        <translation> 构建看不到环境中的任何内容，除非用 %1 运行。</translation>
    </message>
    <message>
        <source>What the build made could not be looked at.</source>
        <translation>无法查看构建生成的内容。</translation>
    </message>
    <message>
        <source>Still, %1.</source>
        <translation>仍然是：%1。</translation>
    </message>
    <message>
        <source>Its files are there, but it was not installed anew.</source>
        <translation>它的文件已存在，但没有重新安装。</translation>
    </message>
    <message>
        <source>The build failed (status %1)</source>
        <translation>构建失败（状态 %1）</translation>
    </message>
    <message>
        <source>The build ended well, but %1: it took %2 for up to date and left it as it was. Delete that file, and repair again.</source>
        <translation>构建顺利结束，但 %1：它认为 %2 是最新的，因而没有动它。请删除该文件，然后再次修复。</translation>
    </message>
    <message>
        <source>The build ended well, but %1: an isolated build cannot repair a %2 link, since its build tools are removed after it. Try &quot;Prepare and rebuild&quot;.</source>
        <translation>构建顺利结束，但 %1：隔离构建无法修复 %2 链接，因为其构建工具随后会被移除。请尝试“准备并重新构建”。</translation>
    </message>
    <message>
        <source>The build ended well, but %1.</source>
        <translation>构建顺利结束，但 %1。</translation>
    </message>
    <message>
        <source>it names no environment</source>
        <translation>它没有指定环境</translation>
    </message>
    <message>
        <source>not a name that an extra or a group may have</source>
        <translation>不是附加项或组可以使用的名称</translation>
    </message>
    <message>
        <source>uv.lock does not hold this package.</source>
        <translation>uv.lock 中没有此软件包。</translation>
    </message>
    <message>
        <source>Update the lock, and make the environment what it says</source>
        <translation>更新锁文件，并使环境与其一致</translation>
    </message>
    <message>
        <source>Make the environment what the lock says</source>
        <translation>使环境与锁文件一致</translation>
    </message>
    <message>
        <source>This uv is too old to say what an update would change.</source>
        <translation>此 uv 版本过旧，无法说明更新会更改什么。</translation>
    </message>
    <message>
        <source>uv can sync a virtual environment only; this one is of %1.</source>
        <translation>uv 只能同步虚拟环境；这是 %1 的环境。</translation>
    </message>
    <message>
        <source>The project requires Python %1, and this environment has %2. uv would have to replace the environment.</source>
        <translation>该项目需要 Python %1，而此环境是 %2。uv 将不得不替换该环境。</translation>
    </message>
    <message>
        <source>pyproject.toml asks for what uv.lock was not made for: %1. `uv lock` brings the lock up to date.</source>
        <translation>pyproject.toml 要求的内容与生成 uv.lock 时不同：%1。`uv lock` 可更新锁文件。</translation>
    </message>
    <message>
        <source>no preview in what it says: %1</source>
        <translation>其输出中没有预览：%1</translation>
    </message>
    <message>
        <source>uv would %1 the environment itself.</source>
        <translation>uv 会改动环境本身（%1）。</translation>
    </message>
    <message>
        <source>%1 is still installed</source>
        <translation>%1 仍然已安装</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 没有安装</translation>
    </message>
    <message>
        <source>%1 is %2 and not %3</source>
        <translation>%1 是 %2，而不是 %3</translation>
    </message>
    <message>
        <source>uv runs the environment&apos;s Python to see what a sync would change.</source>
        <translation>uv 会运行环境的 Python，以查看同步会更改什么。</translation>
    </message>
    <message>
        <source>the environment cannot be read</source>
        <translation>无法读取该环境</translation>
    </message>
    <message>
        <source>%1; the environment is as announced.</source>
        <translation>%1；环境与所述一致。</translation>
    </message>
    <message>
        <source>%1; the environment is not as announced: %2.</source>
        <translation>%1；环境与所述不一致：%2。</translation>
    </message>
    <message>
        <source>uv sync failed (status %1)</source>
        <translation>uv sync 失败（状态 %1）</translation>
    </message>
    <message>
        <source>The environment is not as announced: %1.</source>
        <translation>环境与所述不一致：%1。</translation>
    </message>
    <message>
        <source>The packages are as the lock says, but the editable install of %1 is %2: uv restored it from its cache. Rebuild it.</source>
        <translation>软件包与锁文件一致，但 %1 的可编辑安装%2：uv 从缓存中恢复了它。请重新构建。</translation>
    </message>
    <message>
        <source>The packages are as the lock says; the editable installs could not all be looked at.</source>
        <translation>软件包与锁文件一致；但有些可编辑安装无法查看。</translation>
    </message>
    <message>
        <source>There is no uv.lock. `uv lock` makes one.</source>
        <translation>没有 uv.lock。`uv lock` 可生成它。</translation>
    </message>
    <message>
        <source>uv.lock does not hold this project. `uv lock` makes it anew.</source>
        <translation>uv.lock 中没有此项目。`uv lock` 可重新生成它。</translation>
    </message>
    <message>
        <source>%1 belongs to another user</source>
        <translation>%1 属于另一个用户</translation>
    </message>
    <message>
        <source>%1 can be written to by others</source>
        <translation>%1 可被其他用户写入</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>%1 is a link that leads nowhere</source>
        <translation>%1 是没有指向任何位置的链接</translation>
    </message>
    <message>
        <source>not an absolute path</source>
        <translation>不是绝对路径</translation>
    </message>
    <message>
        <source>inside the project, the environment or the current directory</source>
        <translation>位于项目、环境或当前目录中</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>not executable</source>
        <translation>不可执行</translation>
    </message>
    <message>
        <source>a link into the project, the environment or the current directory</source>
        <translation>指向项目、环境或当前目录内部的链接</translation>
    </message>
    <message>
        <source>a script (a shim), not uv itself</source>
        <translation>是脚本（shim），不是 uv 本身</translation>
    </message>
    <message>
        <source>a script of %1 (a shim)</source>
        <translation>%1 的脚本（shim）</translation>
    </message>
    <message>
        <source>the setting tools/uv names %1, which is not run: %2.</source>
        <translation>设置 tools/uv 指定了 %1，但不会运行它：%2。</translation>
    </message>
    <message>
        <source>uv is at %1, but it is not run: %2.</source>
        <translation>uv 位于 %1，但不会运行它：%2。</translation>
    </message>
    <message>
        <source>uv was not found. Install uv, or name it in the settings (`truewheel doctor` shows their file).</source>
        <translation>没有找到 uv。请安装 uv，或在设置中指定它（`truewheel doctor` 会显示设置文件）。</translation>
    </message>
    <message>
        <source>no version in: %1</source>
        <translation>其中没有版本：%1</translation>
    </message>
    <message>
        <source>the backend in backend-path is nested too deep</source>
        <translation>backend-path 中的后端嵌套过深</translation>
    </message>
    <message>
        <source>the backend in backend-path has too many files</source>
        <translation>backend-path 中的后端文件过多</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>其中没有 %1</translation>
    </message>
    <message>
        <source>it has %1 of %2</source>
        <translation>其中有 %1 个 %2</translation>
    </message>
    <message>
        <source>it is not read</source>
        <translation>没有读取它</translation>
    </message>
    <message>
        <source>a tag that is none: %1</source>
        <translation>无效的标签：%1</translation>
    </message>
    <message>
        <source>its name is not that of a wheel</source>
        <translation>其名称不是 wheel 的名称</translation>
    </message>
    <message>
        <source>its name says %1, its METADATA says %2</source>
        <translation>其名称写的是 %1，其 METADATA 写的是 %2</translation>
    </message>
    <message>
        <source>its name says version %1, its METADATA says %2</source>
        <translation>其名称写的是版本 %1，其 METADATA 写的是 %2</translation>
    </message>
    <message>
        <source>its members are not unpacked</source>
        <translation>其成员不会被解包</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>a member without a name</source>
        <translation>没有名称的成员</translation>
    </message>
    <message>
        <source>it lies behind the link %1</source>
        <translation>它位于链接 %1 之后</translation>
    </message>
    <message>
        <source>%1 is a file and a directory</source>
        <translation>%1 既是文件又是目录</translation>
    </message>
    <message>
        <source>the target of this link cannot be read</source>
        <translation>无法读取此链接的目标</translation>
    </message>
    <message>
        <source>the directory cannot be read</source>
        <translation>无法读取该目录</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>其中的文件超过 %1 个</translation>
    </message>
    <message>
        <source>the archive ends before it</source>
        <translation>归档在它之前结束</translation>
    </message>
    <message>
        <source>no tar</source>
        <translation>不是 tar</translation>
    </message>
    <message>
        <source>it ends without its closing blocks</source>
        <translation>它没有以结束块结尾</translation>
    </message>
    <message>
        <source>a header with a wrong checksum stands after member %1</source>
        <translation>成员 %1 之后有一个校验和错误的头</translation>
    </message>
    <message>
        <source>bytes stand after the archive</source>
        <translation>归档之后还有字节</translation>
    </message>
    <message>
        <source>a member has a size that is none</source>
        <translation>有成员的大小不是有效的大小</translation>
    </message>
    <message>
        <source>a sparse file</source>
        <translation>稀疏文件</translation>
    </message>
    <message>
        <source>it has more than %1 members</source>
        <translation>其中的成员超过 %1 个</translation>
    </message>
    <message>
        <source>it ends inside of a member</source>
        <translation>它在成员中间结束</translation>
    </message>
    <message>
        <source>it ends inside of a header</source>
        <translation>它在头中间结束</translation>
    </message>
    <message>
        <source>an extended header that is none</source>
        <translation>扩展头无效</translation>
    </message>
    <message>
        <source>a way of packing that this build of KArchive does not know</source>
        <translation>此 KArchive 构建不认识的压缩方式</translation>
    </message>
    <message>
        <source>the packed bytes are damaged</source>
        <translation>压缩的字节已损坏</translation>
    </message>
    <message>
        <source>no end of a central directory</source>
        <translation>没有中央目录的结尾</translation>
    </message>
    <message>
        <source>its 64-bit end of the central directory is not where it says</source>
        <translation>其 64 位的中央目录结尾不在它所说的位置</translation>
    </message>
    <message>
        <source>its two ends of the central directory say different things</source>
        <translation>其两个中央目录结尾的内容不一致</translation>
    </message>
    <message>
        <source>it is one of several parts</source>
        <translation>它是多个分卷之一</translation>
    </message>
    <message>
        <source>its central directory would begin before the file does</source>
        <translation>其中央目录会从文件开头之前开始</translation>
    </message>
    <message>
        <source>its central directory has %1 bytes</source>
        <translation>其中央目录有 %1 字节</translation>
    </message>
    <message>
        <source>its end announces %1 members, and it lists %2</source>
        <translation>其结尾声明有 %1 个成员，而它列出了 %2 个</translation>
    </message>
    <message>
        <source>its central directory breaks off after %1 members</source>
        <translation>其中央目录在 %1 个成员之后中断</translation>
    </message>
    <message>
        <source>it has a second name: %1</source>
        <translation>它有第二个名称：%1</translation>
    </message>
    <message>
        <source>its header would stand beyond the members</source>
        <translation>其头会位于成员之后</translation>
    </message>
    <message>
        <source>no header stands where the central directory says</source>
        <translation>中央目录所说的位置没有头</translation>
    </message>
    <message>
        <source>its own header calls it %1</source>
        <translation>其自身的头称它为 %1</translation>
    </message>
    <message>
        <source>its own header says that it is packed in another way</source>
        <translation>其自身的头说它以另一种方式压缩</translation>
    </message>
    <message>
        <source>its bytes would reach beyond the members</source>
        <translation>其字节会超出成员的范围</translation>
    </message>
    <message>
        <source>its own header says another size or checksum</source>
        <translation>其自身的头写有另一个大小或校验和</translation>
    </message>
    <message>
        <source>what follows its bytes says another size or checksum</source>
        <translation>其字节之后的内容写有另一个大小或校验和</translation>
    </message>
    <message>
        <source>packed by method %1</source>
        <translation>以方法 %1 压缩</translation>
    </message>
    <message>
        <source>its bytes are those of another member too</source>
        <translation>其字节也属于另一个成员</translation>
    </message>
    <message>
        <source>no changes are told of on a file system of type %1</source>
        <translation>类型为 %1 的文件系统不会通知更改</translation>
    </message>
    <message>
        <source>Let the next sync build: %1, run in %2.</source>
        <translation>让下一次同步进行构建：在 %2 中运行 %1。</translation>
    </message>
    <message>
        <source>another build of %1 %2 holds this file</source>
        <translation>%1 %2 的另一个构建含有此文件</translation>
    </message>
    <message>
        <source>The project lies in %1 now. To link it there: %2.</source>
        <translation>项目现在位于 %1。要在那里链接它：%2。</translation>
    </message>
    <message>
        <source>lies on a file system of type %1; name it as a ROOT to look there</source>
        <translation>位于类型为 %1 的文件系统上；要查看那里，请将其指定为 ROOT</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a ROOT to look there</source>
        <translation>不进入类型为 %1 的另一个文件系统；要查看那里，请将其指定为 ROOT</translation>
    </message>
    <message>
        <source>what is no part of a cache lies in it: %1</source>
        <translation>其中有不属于缓存的内容：%1</translation>
    </message>
    <message>
        <source>it has no CACHEDIR.TAG, so it may be no cache</source>
        <translation>它没有 CACHEDIR.TAG，因此可能不是缓存</translation>
    </message>
    <message>
        <source>a newer %1 keeps %2 there, which this one would remove</source>
        <translation>较新的 %1 在那里存放 %2，而这个版本会将其移除</translation>
    </message>
    <message>
        <source>another file system, of type %1, is not entered; name it as a PATH to look there</source>
        <translation>不进入类型为 %1 的另一个文件系统；要查看那里，请将其指定为 PATH</translation>
    </message>
    <message>
        <source>no project, environment or directory</source>
        <translation>不是项目、环境或目录</translation>
    </message>
    <message>
        <source>leads to no environment</source>
        <translation>没有指向环境</translation>
    </message>
    <message>
        <source>the limit of watched directories is reached (fs.inotify.max_user_watches)</source>
        <translation>已达到监视目录数的上限（fs.inotify.max_user_watches）</translation>
    </message>
    <message>
        <source>the limit of watchers is reached (fs.inotify.max_user_instances, or of open files)</source>
        <translation>已达到监视器数或打开文件数的上限（fs.inotify.max_user_instances 等）</translation>
    </message>
    <message>
        <source>the system gives no stream of events</source>
        <translation>系统没有提供事件流</translation>
    </message>
    <message>
        <source>the system does not watch it (error %1)</source>
        <translation>系统不监视它（错误 %1）</translation>
    </message>
    <message>
        <source>another thing has taken its place since it was looked at</source>
        <translation>自上次查看以来，另一内容占据了它的位置</translation>
    </message>
    <message>
        <source>something has that name already</source>
        <translation>已有内容使用该名称</translation>
    </message>
    <message>
        <source>it would leave its file system</source>
        <translation>它会离开所在的文件系统</translation>
    </message>
    <message>
        <source>the system did not take it into the trash</source>
        <translation>系统没有将它移入回收站</translation>
    </message>
    <message>
        <source>there is no trash on its file system</source>
        <translation>其文件系统上没有回收站</translation>
    </message>
    <message>
        <source>the system did not take it into the Recycle Bin</source>
        <translation>系统没有将它移入 Windows 回收站</translation>
    </message>
    <message>
        <source>It had not started; nothing was changed.</source>
        <translation>尚未开始；没有更改任何内容。</translation>
    </message>
    <message>
        <source>not a file URL</source>
        <translation>不是文件 URL</translation>
    </message>
    <message>
        <source>names a host</source>
        <translation>指定了主机</translation>
    </message>
    <message>
        <source>a NUL in the path</source>
        <translation>路径中有 NUL</translation>
    </message>
    <message>
        <source>is the root of a file system</source>
        <translation>是文件系统的根目录</translation>
    </message>
    <message>
        <source>is the home directory or above it</source>
        <translation>是主目录或其上级目录</translation>
    </message>
    <message>
        <source>truncated: the program headers lie beyond the end of the file</source>
        <translation>已截断：程序头位于文件末尾之后</translation>
    </message>
    <message>
        <source>truncated: a segment lies beyond the end of the file</source>
        <translation>已截断：有段位于文件末尾之后</translation>
    </message>
    <message>
        <source>truncated: shorter than an ELF header</source>
        <translation>已截断：比 ELF 头短</translation>
    </message>
    <message>
        <source>not a valid ELF header</source>
        <translation>不是有效的 ELF 头</translation>
    </message>
    <message>
        <source>an object file, not a shared library</source>
        <translation>是目标文件，不是共享库</translation>
    </message>
    <message>
        <source>not a shared library</source>
        <translation>不是共享库</translation>
    </message>
    <message>
        <source>truncated: the load commands lie beyond the end of the file</source>
        <translation>已截断：加载命令位于文件末尾之后</translation>
    </message>
    <message>
        <source>truncated: shorter than a Mach-O header</source>
        <translation>已截断：比 Mach-O 头短</translation>
    </message>
    <message>
        <source>not a binary</source>
        <translation>不是二进制文件</translation>
    </message>
    <message>
        <source>truncated: the table of slices lies beyond the end of the file</source>
        <translation>已截断：切片表位于文件末尾之后</translation>
    </message>
    <message>
        <source>truncated: a slice lies beyond the end of the file</source>
        <translation>已截断：有切片位于文件末尾之后</translation>
    </message>
    <message>
        <source>truncated: shorter than a PE header</source>
        <translation>已截断：比 PE 头短</translation>
    </message>
    <message>
        <source>a DOS program, not a library</source>
        <translation>是 DOS 程序，不是库</translation>
    </message>
    <message>
        <source>truncated: a section lies beyond the end of the file</source>
        <translation>已截断：有节位于文件末尾之后</translation>
    </message>
    <message>
        <source>not a library</source>
        <translation>不是库</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>a Git LFS pointer: the file itself has not been fetched</source>
        <translation>是 Git LFS 指针：文件本身尚未获取</translation>
    </message>
    <message>
        <source>a static archive, not a shared library</source>
        <translation>是静态归档，不是共享库</translation>
    </message>
    <message>
        <source>a text file, not a binary</source>
        <translation>是文本文件，不是二进制文件</translation>
    </message>
    <message>
        <source>absent</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>缺失</translation>
    </message>
    <message>
        <source>unloadable</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>无法加载</translation>
    </message>
    <message>
        <source>unlinked</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>链接断开</translation>
    </message>
    <message>
        <source>shadowed</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>被遮蔽</translation>
    </message>
    <message>
        <source>stale</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>过时</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>degraded</source>
        <extracomment>as in &quot;matlib._native is absent&quot;</extracomment>
        <translation>降级</translation>
    </message>
    <message>
        <source>leads to links beside whose sources %1 lies</source>
        <translation>指向一些链接，而 %1 就在这些链接的源文件旁边</translation>
    </message>
    <message>
        <source>imports %1, which is not there: Python leaves out the rest of the file</source>
        <translation>导入了不存在的 %1：Python 会忽略该文件的其余部分</translation>
    </message>
    <message>
        <source>%1 ends before the source that it is a copy of</source>
        <translation>%1 比其所复制的源文件更早结束</translation>
    </message>
    <message>
        <source>uv&apos;s configuration sends what `uv pip` installs to %1, and not into the environment. Take `target` and `prefix` out of its `pip` table first.</source>
        <translation>uv 的配置会将 `uv pip` 安装的内容放到 %1，而不是环境中。请先从其 `pip` 表中移除 `target` 和 `prefix`。</translation>
    </message>
    <message>
        <source>Its pip is too old to say what an update would change.</source>
        <translation>其 pip 过旧，无法说明更新会更改什么。</translation>
    </message>
    <message>
        <source>Truewheel updates no conda environments: conda or pixi does.</source>
        <translation>Truewheel 不更新 conda 环境：请使用 conda 或 pixi。</translation>
    </message>
    <message>
        <source>It is a tool of uv: `%1` updates it.</source>
        <translation>它是 uv 的工具：`%1` 可更新它。</translation>
    </message>
    <message>
        <source>It belongs to pipx: `%1` updates it.</source>
        <translation>它属于 pipx：`%1` 可更新它。</translation>
    </message>
    <message>
        <source>Another list says what is in it. This updates it: %1.</source>
        <translation>其内容由另一份列表决定。用此命令更新：%1。</translation>
    </message>
    <message>
        <source>Its project has a uv.lock. This updates both: %1.</source>
        <translation>其项目有 uv.lock。用此命令同时更新两者：%1。</translation>
    </message>
    <message>
        <source>it is not installed there</source>
        <translation>那里没有安装它</translation>
    </message>
    <message>
        <source>it is an editable link, and an update would put another in its place</source>
        <translation>它是可编辑链接，更新会用其他内容取代它</translation>
    </message>
    <message>
        <source>it was installed from a file, a folder or a URL, and an update would put another in its place</source>
        <translation>它是从文件、文件夹或 URL 安装的，更新会用其他内容取代它</translation>
    </message>
    <message>
        <source>The tool runs the environment&apos;s Python to see what an update would change.</source>
        <translation>该工具会运行环境的 Python，以查看更新会更改什么。</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>The update failed (status %1)</source>
        <translation>更新失败（状态 %1）</translation>
    </message>
    <message>
        <source>%1 Now %2.</source>
        <extracomment>%1 is a sentence, %2 as in &quot;idna is not installed&quot;</extracomment>
        <translation>%1 现在：%2。</translation>
    </message>
    <message>
        <source>%1 All the same, the packages are as announced.</source>
        <translation>%1 尽管如此，软件包与预告的一致。</translation>
    </message>
    <message>
        <source>the index could not be asked</source>
        <translation>无法询问索引</translation>
    </message>
    <message>
        <source>the index has no file of this name</source>
        <translation>索引中没有此名称的文件</translation>
    </message>
    <message>
        <source>the index does not tell its hash</source>
        <translation>索引未提供其哈希值</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no WHEEL file says how it was built</source>
        <translation>没有 WHEEL 文件说明其构建方式</translation>
    </message>
    <message>
        <source>the index does not have this version</source>
        <translation>索引中没有此版本</translation>
    </message>
    <message>
        <source>built by an unnamed tool; the index has no wheel of these tags</source>
        <translation>由未注明的工具构建；索引中没有这些标签的 wheel</translation>
    </message>
    <message>
        <source>built by %1; the index has no wheel of these tags</source>
        <translation>由 %1 构建；索引中没有这些标签的 wheel</translation>
    </message>
    <message>
        <source>the published wheel could not be read</source>
        <translation>无法读取已发布的 wheel</translation>
    </message>
    <message>
        <source>%1 would come of %2</source>
        <translation>%2 会解包为 %1</translation>
    </message>
    <message>
        <source>%1 come of %2</source>
        <translation>%2 解包为 %1</translation>
    </message>
    <message>
        <source>%1 came instead of %2</source>
        <translation>得到 %1，而非 %2</translation>
    </message>
    <message>
        <source>RECORD says %1, it has %2</source>
        <translation>RECORD 记载为 %1，实际为 %2</translation>
    </message>
    <message>
        <source>a name or header of %1</source>
        <translation>长达 %1 的名称或头部</translation>
    </message>
    <message>
        <source>%1 came of %2</source>
        <translation>%2 解包得到 %1</translation>
    </message>
    <message>
        <source>%1 stand before the archive</source>
        <translation>归档之前有 %1</translation>
    </message>
    <message>
        <source>%1 stand after the archive</source>
        <translation>归档之后有 %1</translation>
    </message>
    <message>
        <source>%1 before it belong to no member</source>
        <translation>其前的 %1 不属于任何条目</translation>
    </message>
    <message>
        <source>%1 before the central directory belong to no member</source>
        <translation>中央目录之前的 %1 不属于任何条目</translation>
    </message>
    <message>
        <source>waiting for another Truewheel that changes this environment</source>
        <translation>正在等待更改此环境的另一个 Truewheel</translation>
    </message>
</context>
<context>
    <name>SettingEditors</name>
    <message>
        <source>Looked for</source>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>选择程序</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Light, dark, or what the desktop has.</source>
        <translation>浅色、深色，或与桌面一致。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Takes effect when the window is opened next.</source>
        <translation>下次打开窗口时生效。</translation>
    </message>
    <message>
        <source>Units of size</source>
        <translation>大小单位</translation>
    </message>
    <message>
        <source>1 KiB = 1024 bytes</source>
        <translation>1 KiB = 1024 字节</translation>
    </message>
    <message>
        <source>1 kB = 1000 bytes</source>
        <translation>1 kB = 1000 字节</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>查看位置</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>更多文件夹</translation>
    </message>
    <message>
        <source>Looked through besides your home folder and the places where tools keep environments. Another file system has to be named here.</source>
        <translation>除您的主文件夹和各工具存放环境的位置外，还会查看这些文件夹。其他文件系统须在此指定。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>No environment is looked for in these folders and below them.</source>
        <translation>不在这些文件夹及其下级中查找环境。</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>How many read environments at once.</source>
        <translation>同时读取环境的线程数。</translation>
    </message>
    <message>
        <source>As many as processors, at most 8</source>
        <translation>与处理器数相同，最多 8 个</translation>
    </message>
    <message>
        <source>Tray and notifications</source>
        <translation>托盘和通知</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>When a link becomes broken, a trap is armed, or a cache grows stale.</source>
        <translation>当链接损坏、出现待发陷阱或缓存中的过时内容增多时。</translation>
    </message>
    <message>
        <source>The end of a job</source>
        <translation>任务结束</translation>
    </message>
    <message>
        <source>Also when a rebuild or a sync ends while the window is not seen.</source>
        <translation>窗口不可见时，重新构建或同步结束也会通知。</translation>
    </message>
    <message>
        <source>Stale caches</source>
        <translation>过时的缓存</translation>
    </message>
    <message>
        <source>A cache is spoken of when its stale entries grew by this much.</source>
        <translation>当缓存的过时条目增加了这么多时提示。</translation>
    </message>
    <message>
        <source>Muted projects</source>
        <translation>已静音的项目</translation>
    </message>
    <message>
        <source>Nothing is told of these.</source>
        <translation>不提示这些项目的任何情况。</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Closing the window leaves Truewheel in the tray, where it goes on watching.</source>
        <translation>关闭窗口后，Truewheel 留在托盘中继续监视。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>随会话启动</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查看</translation>
    </message>
    <message>
        <source>How often is looked at what the system cannot watch.</source>
        <translation>对系统无法监视的内容，每隔多久查看一次。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Program of uv</source>
        <translation>uv 程序</translation>
    </message>
    <message>
        <source>Its absolute path. Without one uv is looked for in PATH and where its installers put it, never in a project.</source>
        <translation>其绝对路径。若不指定，则在 PATH 及其安装程序放置 uv 的位置查找，绝不在项目中查找。</translation>
    </message>
    <message>
        <source>Starts in the tray when you log in.</source>
        <translation>登录时在托盘中启动。</translation>
    </message>
    <message>
        <source>Budgets of the caches</source>
        <translation>缓存的限额</translation>
    </message>
    <message>
        <source>Size of a cache</source>
        <translation>缓存大小</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存放时间</translation>
    </message>
    <message>
        <source>How many days a cached wheel that no environment uses may lie there.</source>
        <translation>没有环境使用的缓存 wheel 可以存放多少天。</translation>
    </message>
    <message>
        <source>Free disk</source>
        <translation>可用磁盘空间</translation>
    </message>
    <message>
        <source>What the disk that a cache lies on must have free.</source>
        <translation>缓存所在的磁盘必须保留的可用空间。</translation>
    </message>
    <message>
        <source>Package indexes</source>
        <translation>软件包索引</translation>
    </message>
    <message>
        <source>Ask without showing first what is sent</source>
        <translation>询问前不再显示发送的内容</translation>
    </message>
    <message>
        <source>Default index</source>
        <translation>默认索引</translation>
    </message>
    <message>
        <source>Asked where the tools of an environment leave it open. Empty: learnt from the tools.</source>
        <translation>环境的工具没有指定时询问它。留空：从工具得知。</translation>
    </message>
    <message>
        <source>Learnt from the tools</source>
        <translation>从工具得知</translation>
    </message>
    <message>
        <source>Advisory service</source>
        <translation>安全公告服务</translation>
    </message>
    <message>
        <source>Knows which versions have known holes, in OSV’s format. Empty: that of this build, if it has one.</source>
        <translation>知道哪些版本有已知漏洞，采用 OSV 格式。留空：使用此构建自带的服务（如果有）。</translation>
    </message>
    <message>
        <source>As built</source>
        <translation>构建时的设置</translation>
    </message>
    <message>
        <source>Unencrypted on this machine</source>
        <translation>在本机不加密</translation>
    </message>
    <message>
        <source>An index or service on this machine itself may be asked with http.</source>
        <translation>可以用 http 询问本机上的索引或服务。</translation>
    </message>
    <message>
        <source>Passwords from netrc</source>
        <translation>来自 netrc 的密码</translation>
    </message>
    <message>
        <source>The file .netrc of your home folder may name user and password of an index.</source>
        <translation>主文件夹中的 .netrc 文件可以给出索引的用户名和密码。</translation>
    </message>
    <message>
        <source>What it may take on the disk. When one takes more you are told, and shown what could go at the least loss; nothing is removed unasked.</source>
        <translation>它在磁盘上可占用的空间。超出时会告知您，并显示损失最小的可删除内容；不经询问不会删除任何内容。</translation>
    </message>
    <message>
        <source>The indexes are told names of packages, the advisory service names and versions, and only when you ask. Off: you are shown first who is told what; so you are whenever somebody new would be told.</source>
        <translation>只有在您询问时，才会把软件包名称告知索引，把名称和版本告知安全公告服务。关闭：会先向您显示将把什么告知谁；每当将要告知新的对象时也会如此。</translation>
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
        <source>%1 could not be asked.</source>
        <translation>无法询问 %1。</translation>
    </message>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 响应时间过长。</translation>
    </message>
    <message>
        <source>Look at the connection, then ask again.</source>
        <translation>请检查连接，然后再次询问。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not as promised</source>
        <translation>与承诺不符</translation>
    </message>
    <message>
        <source>What came back could not be measured.</source>
        <translation>无法测量已回收的空间。</translation>
    </message>
    <message>
        <source>%1 came back, as promised to the block.</source>
        <translation>已回收 %1，与承诺一致，精确到块。</translation>
    </message>
    <message>
        <source>%1 came back; %2 were promised.</source>
        <translation>已回收 %1；承诺为 %2。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Make anew</source>
        <translation>重新创建</translation>
    </message>
    <message>
        <source>Point scripts here</source>
        <translation>将脚本指向此处</translation>
    </message>
    <message>
        <source>Reclaim</source>
        <translation>回收空间</translation>
    </message>
    <message>
        <source>The environment is removed. What it takes to make it again is kept.</source>
        <translation>环境已删除。重新创建所需的内容已保留。</translation>
    </message>
    <message>
        <source>Looked again: the environment is there as it was.</source>
        <translation>已再次查看：环境已恢复原样。</translation>
    </message>
    <message>
        <source>Looked again: the environment is whole. The old one can be restored.</source>
        <translation>已再次查看：环境完整。旧环境可以恢复。</translation>
    </message>
    <message>
        <source>Looked again: the scripts name the place where the environment is.</source>
        <translation>已再次查看：脚本已指向环境所在的位置。</translation>
    </message>
    <message>
        <source>The commands have run.</source>
        <translation>命令已运行。</translation>
    </message>
    <message>
        <source>Look inside of “%1”</source>
        <translation>查看“%1”的内部</translation>
    </message>
    <message>
        <source>“%1” is not a project folder, a pyproject.toml, a .venv, a wheel or a source archive.</source>
        <translation>“%1”不是项目文件夹、pyproject.toml、.venv、wheel 或源码归档。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Looked again: the packages are as the tool said before.</source>
        <translation>已再次查看：软件包与工具事先所说的一致。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AboutDialog</name>
    <message>
        <source>Window, settings, threads, database access</source>
        <translation>窗口、设置、线程、数据库访问</translation>
    </message>
    <message>
        <source>Wheels, source archives, diagnostics</source>
        <translation>wheel、源码归档、诊断信息</translation>
    </message>
    <message>
        <source>Unpacking, for KArchive</source>
        <translation>解包，供 KArchive 使用</translation>
    </message>
    <message>
        <source>Package indexes; loaded when the first is asked</source>
        <translation>软件包索引；首次询问时加载</translation>
    </message>
    <message>
        <source>SHA-256; loaded when it is needed</source>
        <translation>SHA-256；需要时加载</translation>
    </message>
    <message>
        <source>What is kept: ledger, journal, trust, snapshot</source>
        <translation>保存的内容：台账、操作记录、信任、快照</translation>
    </message>
    <message>
        <source>pyproject.toml and uv.lock</source>
        <translation>pyproject.toml 和 uv.lock</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Results that may be errors</source>
        <translation>可能是错误的结果</translation>
    </message>
    <message>
        <source>About Truewheel</source>
        <translation>关于 Truewheel</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>组成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Truewheel %1</source>
        <translation>Truewheel %1</translation>
    </message>
    <message>
        <source>Finds editable Python installs that have lost their generated files, says why, and puts them right.
Free software under the Apache License 2.0, running on Qt %1.</source>
        <translation>查找丢失了生成文件的可编辑 Python 安装，说明原因并修复。
采用 Apache License 2.0 的自由软件，运行于 Qt %1。</translation>
    </message>
    <message>
        <source>What Truewheel is made of</source>
        <translation>Truewheel 的组成</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
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
        <source>Ne&amp;xt pane</source>
        <translation>下一个窗格(&amp;W)</translation>
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
        <source>Cancel jo&amp;b</source>
        <translation>取消任务(&amp;K)</translation>
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
        <source>Acce&amp;pted findings…</source>
        <translation>已接受的发现(&amp;P)…</translation>
    </message>
    <message>
        <source>Every finding that you accepted, to withdraw it</source>
        <translation>您接受的所有发现，可在此撤回</translation>
    </message>
    <message>
        <source>&amp;Show accepted</source>
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
        <source>Copy the command that the details show</source>
        <translation>复制详细信息中显示的命令</translation>
    </message>
    <message>
        <source>Look at the whole &amp;machine</source>
        <translation>查看整台计算机(&amp;M)</translation>
    </message>
    <message>
        <source>Show the editable links of every environment of this machine</source>
        <translation>显示此计算机上所有环境的可编辑链接</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>Where to look, colours, language, tools and more</source>
        <translation>查看位置、配色、语言、工具等</translation>
    </message>
    <message>
        <source>Repa&amp;ir environment…</source>
        <translation>修复环境(&amp;I)…</translation>
    </message>
    <message>
        <source>Make the environment anew, or tell its scripts where it is; first shows what that does</source>
        <translation>重新创建环境，或让其脚本指向当前位置；先显示具体操作</translation>
    </message>
    <message>
        <source>Re&amp;move environment…</source>
        <translation>删除环境(&amp;M)…</translation>
    </message>
    <message>
        <source>Move the environment to the trash; first shows what goes, and keeps what it takes to make it again</source>
        <translation>将环境移到回收站；先显示将删除的内容，并保留重新创建所需的内容</translation>
    </message>
    <message>
        <source>Res&amp;tore environment…</source>
        <translation>恢复环境(&amp;T)…</translation>
    </message>
    <message>
        <source>Bring back an environment that was removed</source>
        <translation>恢复已删除的环境</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>占用图(&amp;M)</translation>
    </message>
    <message>
        <source>Show or hide a picture of what takes how much room on the disk</source>
        <translation>显示或隐藏各项磁盘占用的图示</translation>
    </message>
    <message>
        <source>Add to &amp;reclaim</source>
        <translation>添加到空间回收(&amp;R)</translation>
    </message>
    <message>
        <source>Put the chosen entries into the reclaim basket, which says what would come back</source>
        <translation>将所选条目放入空间回收篮，其中会说明可回收多少</translation>
    </message>
    <message>
        <source>&amp;Prune…</source>
        <translation>修剪(&amp;P)…</translation>
    </message>
    <message>
        <source>Show what the owners of the caches would remove as never used again</source>
        <translation>显示缓存所属工具会作为不再使用的内容删除的条目</translation>
    </message>
    <message>
        <source>Reclaim &amp;basket</source>
        <translation>空间回收篮(&amp;B)</translation>
    </message>
    <message>
        <source>Show or hide the reclaim basket</source>
        <translation>显示或隐藏空间回收篮</translation>
    </message>
    <message>
        <source>Choose a pyproject.toml, a .venv that is a file, a wheel or a source archive</source>
        <translation>选择 pyproject.toml、作为文件的 .venv、wheel 或源码归档</translation>
    </message>
    <message>
        <source>Look &amp;inside…</source>
        <translation>查看内部(&amp;I)…</translation>
    </message>
    <message>
        <source>Show what the wheel or source archive holds; nothing is unpacked</source>
        <translation>显示 wheel 或源码归档的内容；不会解包</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>询问软件包索引(&amp;X)…</translation>
    </message>
    <message>
        <source>Ask what is newer, yanked or vulnerable; the first time it is said before what is sent to whom</source>
        <translation>询问哪些软件包有更新版本、已撤回或有漏洞；首次询问前会说明将把什么发送给谁</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what the chosen row of the journal did</source>
        <translation>撤销操作记录中所选行的操作</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制行(&amp;W)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text</source>
        <translation>将所选行复制为文本</translation>
    </message>
    <message>
        <source>Copy rows as CS&amp;V</source>
        <translation>将行复制为 CSV(&amp;V)</translation>
    </message>
    <message>
        <source>Copy the selected rows for a spreadsheet</source>
        <translation>复制所选行，用于电子表格</translation>
    </message>
    <message>
        <source>Copy rows as &amp;JSON</source>
        <translation>将行复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Copy the selected rows for a program</source>
        <translation>复制所选行，供程序使用</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the rows that are shown to a file</source>
        <translation>将显示的行写入文件</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>全局搜索(&amp;E)…</translation>
    </message>
    <message>
        <source>Find an environment, a link, a package, a cached wheel or an action by its name or path</source>
        <translation>按名称或路径查找环境、链接、软件包、缓存的 wheel 或操作</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>再次运行(&amp;R)</translation>
    </message>
    <message>
        <source>Do once more what the chosen job did</source>
        <translation>再执行一次所选任务的操作</translation>
    </message>
    <message>
        <source>F&amp;ind in the log</source>
        <translation>在日志中查找(&amp;G)</translation>
    </message>
    <message>
        <source>Find words in the log of the chosen job</source>
        <translation>在所选任务的日志中查找词语</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>What this page shows and does</source>
        <translation>此页面的内容和作用</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics…</source>
        <translation>复制诊断信息(&amp;D)…</translation>
    </message>
    <message>
        <source>What a report of a fault needs, without secrets; shown before it is saved</source>
        <translation>故障报告所需的内容，不含机密；保存前先显示</translation>
    </message>
    <message>
        <source>Version, and the licences of what it is made of</source>
        <translation>版本，以及各组成部分的许可证</translation>
    </message>
    <message>
        <source>U&amp;pdate…</source>
        <translation>更新(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Genuine?</source>
        <translation>是否为真品(&amp;G)？</translation>
    </message>
    <message>
        <source>Ask the index whether this is the wheel that was published; its name is sent</source>
        <translation>询问索引这是否为已发布的 wheel；会发送其名称</translation>
    </message>
    <message>
        <source>Update packages with the environment’s own tool; first shows what that changes</source>
        <translation>用环境自己的工具更新软件包；会先显示将更改的内容</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>&amp;Jobs of this session</source>
        <translation>本次会话的任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>操作记录(&amp;R)</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveDialog</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Inside of %1</source>
        <translation>%1 的内部</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>Choose a file to read its text here.</source>
        <translation>选择一个文件以在此阅读其文本。</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>文本(&amp;T)</translation>
    </message>
    <message>
        <source>About the archive, and the text of a file</source>
        <translation>关于此归档，以及文件的文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking into the archive; nothing of it is unpacked to the disk.</source>
        <translation>正在查看归档；不会解包到磁盘。</translation>
    </message>
    <message>
        <source>You stopped the look into it.</source>
        <translation>您停止了查看。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>It is no text.</source>
        <translation>它不是文本。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>它是空的。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchiveModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchivePane</name>
    <message>
        <source>About the archive</source>
        <translation>关于此归档</translation>
    </message>
    <message>
        <source>Interpreters of this machine</source>
        <translation>本机的解释器</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>它的自述</translation>
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
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Requires</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Built by</source>
        <translation>构建工具</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>解包后</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>它的问题</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>RECORD</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Banner</name>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Close the notification</source>
        <translation>关闭通知</translation>
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
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>What disarms it</source>
        <translation>如何解除</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachesPage</name>
    <message>
        <source>Caches</source>
        <translation>缓存</translation>
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
    <message>
        <source>Room taken by the caches</source>
        <translation>缓存占用的空间</translation>
    </message>
    <message>
        <source>Filter: words, unused:, stale:, tool:uv, size:&gt;100M</source>
        <translation>筛选：字词、unused:、stale:、tool:uv、size:&gt;100M</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Words, or unused: alone, or state: stale: name: version: tool: form: path: used-by: with a word, or size: users: with a number such as &gt;100M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>字词，或单独的 unused:，或 state: stale: name: version: tool: form: path: used-by: 加字词，或 size: users: 加数字（如 &gt;100M），或 age: 加天数（如 &gt;90d）；前面加 - 表示排除</translation>
    </message>
    <message>
        <source>Armed traps</source>
        <translation>待发陷阱</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 天</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChangeList</name>
    <message>
        <source>Removed</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改的内容</translation>
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
        <translation>更新后</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ChipBar</name>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
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
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DiagnosticsDialog</name>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断信息</translation>
    </message>
    <message>
        <source>All of it is in the clipboard.</source>
        <translation>全部内容已在剪贴板中。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件的文本</translation>
    </message>
    <message>
        <source>What a report of a fault needs</source>
        <translation>故障报告所需的内容</translation>
    </message>
    <message>
        <source>This is all of it, for you to read first. Passwords and tokens are shown as ***, your home folder as ~. Nothing is sent: what you save or copy is yours to pass on.</source>
        <translation>这是全部内容，供您先阅读。密码和令牌显示为 ***，主文件夹显示为 ~。不会发送任何内容：您保存或复制的内容由您自己转交。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropFlow</name>
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
    <message>
        <source>“%1”: one archive is looked into at a time.</source>
        <translation>“%1”：一次只能查看一个归档。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are no files of this machine</source>
        <translation>
            <numerusform>%n 项不是本机的文件</numerusform>
        </translation>
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
    <name>truewheel::gui::EnvironmentDialog</name>
    <message>
        <source>Looking at the environment</source>
        <translation>正在查看环境</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at what it holds. Nothing is changed.</source>
        <translation>正在查看其内容。不更改任何内容。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentFlow</name>
    <message>
        <source>This is not done to it.</source>
        <translation>不对其执行此操作。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>删除 %1？</translation>
    </message>
    <message>
        <source>&amp;Delete it for good, not into the trash</source>
        <translation>彻底删除，不移到回收站(&amp;D)</translation>
    </message>
    <message>
        <source>What is deleted for good can only be made again from its package list</source>
        <translation>彻底删除的内容只能根据其软件包列表重新创建</translation>
    </message>
    <message>
        <source>Repair %1</source>
        <translation>修复 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
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
        <source>editable</source>
        <translation>可编辑</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>No editable link in it.</source>
        <translation>其中没有可编辑链接。</translation>
    </message>
    <message>
        <source>No package in it.</source>
        <translation>其中没有软件包。</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
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
    <message>
        <source>Room taken by the environments</source>
        <translation>环境占用的空间</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Words, or state: name: kind: python: project: pkg: with a word, or size: packages: links: with a number such as &gt;500M, or age: with days such as &gt;90d; a leading - turns it round</source>
        <translation>字词，或 state: name: kind: python: project: pkg: 加字词，或 size: packages: links: 加数字（如 &gt;500M），或 age: 加天数（如 &gt;90d）；前面加 - 表示排除</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Orphans</source>
        <translation>孤立</translation>
    </message>
    <message>
        <source>&gt; 90 days</source>
        <translation>&gt; 90 天</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ExportFlow</name>
    <message>
        <source>Export the rows that are shown</source>
        <translation>导出显示的行</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (%1)</source>
        <translation>电子表格 (%1)</translation>
    </message>
    <message>
        <source>JSON (%1)</source>
        <translation>JSON (%1)</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>文本 (%1)</translation>
    </message>
    <message>
        <source>%1 could not be written</source>
        <translation>无法写入 %1</translation>
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
    <message>
        <source>&amp;Copy all details</source>
        <translation>复制全部详情(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a tab with a number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Is it what was published?</source>
        <translation>是否与发布的一致？</translation>
    </message>
    <message>
        <source>Genuine?</source>
        <translation>是否为真品？</translation>
    </message>
    <message>
        <source>Is %1 genuine?</source>
        <translation>%1 是否为真品？</translation>
    </message>
    <message>
        <source>Asks the index for the name, and compares the files with the wheel that it publishes</source>
        <translation>向索引查询该名称，并将文件与其发布的 wheel 进行比较</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::FilterBox</name>
    <message>
        <source>Completions</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HandbookDialog</name>
    <message>
        <source>en</source>
        <extracomment>The folder of docs/handbook that holds the handbook in this language.</extracomment>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>手册的页面</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>页面的文本</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Wheels and source archives</source>
        <translation>wheel 和源码归档</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Troubleshooting</source>
        <translation>疑难解答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::HitModel</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Editable link</source>
        <translation>可编辑链接</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Cached wheel</source>
        <translation>缓存的 wheel</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexDialog</name>
    <message>
        <source>Show what is sent</source>
        <translation>显示发送的内容</translation>
    </message>
    <message>
        <source>Show what is sent to %1</source>
        <translation>显示发送给 %1 的内容</translation>
    </message>
    <message>
        <source>Ask the package indexes?</source>
        <translation>要询问软件包索引吗？</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>询问谁</translation>
    </message>
    <message>
        <source>This sends names of your packages over the network</source>
        <translation>这会通过网络发送您的软件包的名称</translation>
    </message>
    <message>
        <source>Those below are asked what is newer, yanked, withdrawn or vulnerable: the indexes that your tools have configured, with the credentials that those keep for them. Nothing else is sent: no path, no project, no file. Editable links, and what came from a file or a URL, are left out.</source>
        <translation>将向下列各方询问哪些软件包有更新版本、已撤回、已下架或有漏洞：即您的工具所配置的索引，并使用这些工具为其保存的凭据。不发送其他任何内容：不含路径、项目或文件。可编辑链接以及来自文件或 URL 的内容不包括在内。</translation>
    </message>
    <message>
        <source>Truewheel remembers your word. It can be taken back in the settings.</source>
        <translation>Truewheel 会记住您的授权，可以在设置中撤回。</translation>
    </message>
    <message>
        <source>Is asked for its list of files, by no name.</source>
        <translation>询问其文件列表，不提及任何名称。</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for %n package(s), by name.</source>
        <translation>
            <numerusform>按名称询问 %n 个软件包。</numerusform>
        </translation>
    </message>
    <message>
        <source>No advisory service is set, so nobody is asked for known holes. The settings can name one.</source>
        <translation>未设置安全公告服务，因此不会向任何一方询问已知漏洞。可以在设置中指定。</translation>
    </message>
    <message numerus="yes">
        <source>Is asked for advisories about %n package(s), by name and version.</source>
        <translation>
            <numerusform>按名称和版本询问 %n 个软件包的安全公告。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installation(s) are left out.</source>
        <translation>
            <numerusform>不包括 %n 项安装。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Agree and ask</source>
        <translation>同意并询问</translation>
    </message>
    <message>
        <source>New: you have not agreed to this one yet.</source>
        <translation>新的：您尚未同意此对象。</translation>
    </message>
    <message>
        <source>Somebody else would be sent names of your packages</source>
        <translation>您的软件包名称将被发送给其他对象</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexFlow</name>
    <message>
        <source>There is nobody to ask</source>
        <translation>没有可以询问的对象</translation>
    </message>
    <message>
        <source>No tool of these environments says which index its packages come from, and no advisory service is set. Both can be named in the settings.</source>
        <translation>这些环境的工具都没有说明软件包来自哪个索引，也没有设置安全公告服务。两者都可以在设置中指定。</translation>
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
</context>
<context>
    <name>truewheel::gui::JournalPane</name>
    <message>
        <source>Journal</source>
        <translation>操作记录</translation>
    </message>
    <message>
        <source>Filter of the journal</source>
        <translation>操作记录的筛选</translation>
    </message>
    <message>
        <source>Filter: words, outcome:failed, what:sync, age:&lt;7d</source>
        <translation>筛选：字词、outcome:failed、what:sync、age:&lt;7d</translation>
    </message>
    <message>
        <source>Words, or outcome: what: pkg: env: project: with a word, or age: with days such as &lt;7d; a leading - turns it round</source>
        <translation>字词，或 outcome: what: pkg: env: project: 加字词，或 age: 加天数，如 &lt;7d；开头的 - 表示相反</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Rebuild or Sync a link, and it is kept here.</source>
        <translation>尚未执行任何操作。重新构建或同步一个链接，其记录将保存在此处。</translation>
    </message>
    <message>
        <source>Nothing in the journal matches the filter.</source>
        <translation>没有与筛选匹配的操作记录条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>已完成 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n thing(s) done</source>
        <translation>
            <numerusform>最近完成的 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Environment: %1</source>
        <translation>环境：%1</translation>
    </message>
    <message>
        <source>Project: %1</source>
        <translation>项目：%1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>之前：%1</translation>
    </message>
    <message>
        <source>after: %1</source>
        <translation>之后：%1</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>日志：%1</translation>
    </message>
    <message>
        <source>Whether it can be undone could not be looked up: %1</source>
        <translation>无法查明是否可以撤销：%1</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::KeptListDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LimitEditor</name>
    <message>
        <source>Add a limit</source>
        <translation>添加上限</translation>
    </message>
    <message>
        <source>“%1” is not understood, and does not count.</source>
        <translation>无法理解“%1”，它不起作用。</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>无上限</translation>
    </message>
    <message>
        <source>Every cache</source>
        <translation>每个缓存</translation>
    </message>
    <message>
        <source>Every other cache</source>
        <translation>其他每个缓存</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the limit: %1</source>
        <translation>移除上限：%1</translation>
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
    <message>
        <source>the whole machine</source>
        <translation>整台计算机</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Looking at the whole machine</source>
        <translation>正在查看整台计算机</translation>
    </message>
    <message>
        <source>No environment found on this machine</source>
        <translation>在此计算机上未找到环境</translation>
    </message>
    <message>
        <source>No editable links on this machine</source>
        <translation>此计算机上没有可编辑链接</translation>
    </message>
    <message>
        <source>Still looking at the whole machine</source>
        <translation>仍在查看整台计算机</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LogView</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The tools have said nothing yet.</source>
        <translation>工具尚无输出。</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>在日志中查找</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The match before (Enter)</source>
        <translation>上一个匹配项（Enter）</translation>
    </message>
    <message>
        <source>The match after</source>
        <translation>下一个匹配项</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>日志中没有</translation>
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
        <source>Tools</source>
        <translation>工具</translation>
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
    <message>
        <source>Open a project file, an environment file, a wheel or a source archive</source>
        <translation>打开项目文件、环境文件、wheel 或源码归档</translation>
    </message>
    <message>
        <source>Wheels and source archives (%1)</source>
        <translation>wheel 和源码归档 (%1)</translation>
    </message>
    <message>
        <source>All that can be opened (%1)</source>
        <translation>所有可打开的内容 (%1)</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MapPane</name>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>尚未测量。</translation>
    </message>
    <message>
        <source>What the areas mean</source>
        <translation>各区域的含义</translation>
    </message>
    <message>
        <source>On disk: what each part takes, files that it shares with another too. Freed by removal: what would come back if this part alone were removed.</source>
        <translation>磁盘占用：各部分所占的空间，包括与其他部分共用的文件。删除可释放：仅删除此部分时可回收的空间。</translation>
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
    <name>truewheel::gui::OfferStrip</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>查看中</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
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
    <message>
        <source>Nothing has been looked at yet</source>
        <translation>尚未查看任何内容</translation>
    </message>
    <message>
        <source>Rescan looks through this machine; or drop a project folder here.</source>
        <translation>“重新扫描”会查看此计算机；也可将项目文件夹拖放到此处。</translation>
    </message>
    <message>
        <source>Looking through this machine</source>
        <translation>正在查看此计算机</translation>
    </message>
    <message>
        <source>Truewheel finds your Python environments, and the editable installs that have lost files.
What is broken appears here, with what puts it right.
Looking changes nothing and runs nothing.</source>
        <translation>Truewheel 会找出您的 Python 环境，以及丢失了文件的可编辑安装。
损坏的内容及其修复方法会显示在此处。
查看不会更改或运行任何内容。</translation>
    </message>
    <message>
        <source>No environment was found on this machine</source>
        <translation>此计算机上未找到环境</translation>
    </message>
    <message>
        <source>Make one, for example with “uv venv” or “python -m venv”, and rescan; or open a folder elsewhere.</source>
        <translation>请创建一个（例如使用“uv venv”或“python -m venv”），然后重新扫描；或打开其他位置的文件夹。</translation>
    </message>
    <message>
        <source>Make the generated files again; no other package is touched</source>
        <translation>重新生成文件；不会改动其他软件包</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Show every expected file, and how it is known that it must exist</source>
        <translation>显示每个预期文件，以及判定其必须存在的依据</translation>
    </message>
    <message>
        <source>Do not tell me of this link again; a rebuild of all broken links leaves it out too</source>
        <translation>不再提示此链接；重新构建所有损坏项时也会跳过它</translation>
    </message>
    <message>
        <source>Show the entry of the cache, and what removes it</source>
        <translation>显示缓存条目及如何删除它</translation>
    </message>
    <message>
        <source>Armed traps (%1)</source>
        <translation>待发陷阱（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n broken link(s)</source>
        <translation>
            <numerusform>显示全部 %n 个损坏的链接</numerusform>
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
        <source>Room on the disk</source>
        <translation>磁盘空间</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>自上次以来</translation>
    </message>
    <message numerus="yes">
        <source>Show %n vulnerable package(s)</source>
        <translation>
            <numerusform>显示 %n 个有漏洞的软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n yanked package(s)</source>
        <translation>
            <numerusform>显示 %n 个已撤回的软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the environment, and what puts it right</source>
        <translation>显示该环境以及修复方法</translation>
    </message>
    <message>
        <source>Environments that do not work (%1)</source>
        <translation>无法工作的环境（%1）</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n environment(s) that do not work</source>
        <translation>
            <numerusform>显示全部 %n 个无法工作的环境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n armed trap(s)</source>
        <translation>
            <numerusform>显示全部 %n 个待发陷阱</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>As the index said on %1.</source>
        <translation>依据索引于 %1 的应答。</translation>
    </message>
    <message>
        <source>no reason is given</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>What is said against it</source>
        <translation>不利信息</translation>
    </message>
    <message>
        <source>Yanked</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>the index has no file of this version</source>
        <translation>索引中没有此版本的文件</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Advisories (%1)</source>
        <translation>安全公告（%1）</translation>
    </message>
    <message>
        <source>No version that fixes it is known.</source>
        <translation>没有已知的修复版本。</translation>
    </message>
    <message>
        <source>Fixed in %1.</source>
        <translation>已在 %1 中修复。</translation>
    </message>
    <message>
        <source>How to update it</source>
        <translation>如何更新</translation>
    </message>
    <message>
        <source>Installed in (%1)</source>
        <translation>安装于（%1）</translation>
    </message>
    <message>
        <source>Its Python %1 can use %2.</source>
        <translation>其 Python %1 可以使用 %2。</translation>
    </message>
    <message>
        <source>Show environment</source>
        <translation>显示环境</translation>
    </message>
    <message>
        <source>Show the environment %1</source>
        <translation>显示环境 %1</translation>
    </message>
    <message>
        <source>Go to it on the page of the environments</source>
        <translation>转到环境页面</translation>
    </message>
    <message>
        <source>With the environment’s own tool; Update shows first what it changes.</source>
        <translation>使用环境自己的工具；“更新”会先显示将更改的内容。</translation>
    </message>
    <message>
        <source>Update…</source>
        <translation>更新…</translation>
    </message>
    <message>
        <source>Update %1 in %2</source>
        <translation>更新 %2 中的 %1</translation>
    </message>
    <message>
        <source>Shows what changes; nothing is changed before you say so</source>
        <translation>显示将更改的内容；在您确认之前不会更改任何内容</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagesPage</name>
    <message>
        <source>Packages across the machine</source>
        <translation>整台计算机上的软件包</translation>
    </message>
    <message>
        <source>Filter: words, outdated:, yanked:, vuln:high</source>
        <translation>筛选：字词、outdated:、yanked:、vuln:high</translation>
    </message>
    <message>
        <source>Words, or outdated: yanked: withdrawn: vuln: alone, vuln: with a gravity (that one or a graver), pkg: version: latest: env: state: with a word, or environments: advisories: with a number such as &gt;2; a leading - turns it round</source>
        <translation>字词，或单独的 outdated: yanked: withdrawn: vuln:，或 vuln: 加严重程度（该级或更严重），或 pkg: version: latest: env: state: 加字词，或 environments: advisories: 加数字（如 &gt;2）；前面加 - 表示排除</translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Vulnerable</source>
        <translation>有漏洞</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in their versions</source>
        <translation>
            <numerusform>%n 个软件包（按版本计）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n 个环境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerable</source>
        <translation>
            <numerusform>%n 个有漏洞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n 个已撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n 个可更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>asking the indexes…</source>
        <translation>正在询问索引…</translation>
    </message>
    <message>
        <source>looking for more…</source>
        <translation>继续查找…</translation>
    </message>
    <message>
        <source>Choose a package to see who has it, what is said of it and how it is updated.</source>
        <translation>选择一个软件包以查看哪些环境装有它、对它有何说明以及如何更新。</translation>
    </message>
    <message>
        <source>No package matches the filter</source>
        <translation>没有符合筛选条件的软件包</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are hidden by it.</source>
        <translation>
            <numerusform>它隐藏了 %n 个软件包。</numerusform>
        </translation>
    </message>
    <message>
        <source>No environment has been looked into yet</source>
        <translation>尚未查看任何环境</translation>
    </message>
    <message>
        <source>Truewheel reads what is installed in each. Nothing is sent anywhere.</source>
        <translation>Truewheel 会读取每个环境中安装的内容。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>Looking into the environments of this machine</source>
        <translation>正在查看此计算机上的环境</translation>
    </message>
    <message>
        <source>What is installed appears as it is found. Nothing is sent anywhere.</source>
        <translation>已安装的内容会在找到时显示。不会向任何地方发送任何内容。</translation>
    </message>
    <message>
        <source>No package was found on this machine</source>
        <translation>此计算机上未找到软件包</translation>
    </message>
    <message>
        <source>No environment was found, or nothing is installed in them.</source>
        <translation>未找到环境，或其中没有安装任何内容。</translation>
    </message>
    <message>
        <source>Still looking into the environments</source>
        <translation>仍在查看环境</translation>
    </message>
    <message>
        <source>It takes longer than usual. A disk or a network place may not be answering; you can stop at any time.</source>
        <translation>耗时比平时长。磁盘或网络位置可能没有响应；您可以随时停止。</translation>
    </message>
    <message>
        <source>Environment to update it in</source>
        <translation>要更新的环境</translation>
    </message>
    <message>
        <source>reading what the indexes said last…</source>
        <translation>正在读取索引上次给出的结果…</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Presence</name>
    <message>
        <source>Rebuild</source>
        <translation>重新构建</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Mute this project</source>
        <translation>静音此项目</translation>
    </message>
    <message>
        <source>Truewheel goes on in the tray</source>
        <translation>Truewheel 继续在托盘中运行</translation>
    </message>
    <message>
        <source>It watches your environments and tells you when something breaks. A click on its icon brings the window back; Quit is in its menu.</source>
        <translation>它会监视您的环境，并在出现损坏时提示您。单击其图标可重新打开窗口；“退出”在其菜单中。</translation>
    </message>
    <message>
        <source>Quit, now and always</source>
        <translation>退出，以后也如此</translation>
    </message>
    <message>
        <source>Keep it in the tray</source>
        <translation>留在托盘中</translation>
    </message>
    <message>
        <source>Not everything can be watched</source>
        <translation>无法监视所有内容</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) are looked at every %1 seconds instead</source>
        <translation>
            <numerusform>%n 个文件夹改为每 %1 秒查看一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Show a proposal</source>
        <translation>显示建议</translation>
    </message>
    <message>
        <source>Truewheel crashed the last time</source>
        <translation>Truewheel 上次崩溃了</translation>
    </message>
    <message>
        <source>A report of it was kept on this machine. “Copy diagnostics” shows it to you before anything is copied or saved.</source>
        <translation>崩溃报告已保存在此计算机上。“复制诊断信息”会先向您显示报告，然后才复制或保存。</translation>
    </message>
    <message>
        <source>The start with the session cannot be changed</source>
        <translation>无法更改“随会话启动”</translation>
    </message>
    <message>
        <source>There is nothing to rebuild</source>
        <translation>没有需要重新构建的内容</translation>
    </message>
    <message>
        <source>Not broken any more: %1</source>
        <translation>已不再损坏：%1</translation>
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
    <name>truewheel::gui::ReclaimFlow</name>
    <message>
        <source>Reclaim basket</source>
        <translation>空间回收篮</translation>
    </message>
    <message>
        <source>The caches are being measured…</source>
        <translation>正在测量缓存…</translation>
    </message>
    <message>
        <source>What gives back %1</source>
        <translation>可回收 %1 的命令</translation>
    </message>
    <message>
        <source>What is never used again</source>
        <translation>不会再使用的内容</translation>
    </message>
    <message numerus="yes">
        <source>Run %n command(s)? %1 come back.</source>
        <translation>
            <numerusform>运行 %n 条命令？将回收 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is lost: %1.</source>
        <translation>损失：%1。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>What hurts least comes first: what is never used again, then what no environment uses (what must be downloaded before what must be built, the oldest first), then what environments share. Nothing is proposed that would break one.</source>
        <translation>损失最小的排在最前：先是不会再用的，然后是没有环境使用的（需下载的先于需构建的，最旧的优先），最后是各环境共用的。不会建议任何会损坏环境的操作。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimPanel</name>
    <message>
        <source>Reclaim basket</source>
        <translation>空间回收篮</translation>
    </message>
    <message>
        <source>Run…</source>
        <translation>运行…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>显示命令</translation>
    </message>
    <message>
        <source>What would go</source>
        <translation>将删除的内容</translation>
    </message>
    <message>
        <source>Propose…</source>
        <translation>建议…</translation>
    </message>
    <message>
        <source>The commands that give so much back, what hurts least first</source>
        <translation>可回收这么多空间的命令，影响最小的优先</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>Add entries of the caches, or environments, to see what would really come back.</source>
        <translation>添加缓存条目或环境，以查看实际可回收多少。</translation>
    </message>
    <message>
        <source>%1 would come back; the commands give back %2</source>
        <translation>可回收 %1；命令可回收 %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>回收</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Nothing would come back</source>
        <translation>不会回收任何空间</translation>
    </message>
    <message>
        <source>%1 would come back</source>
        <translation>可回收 %1</translation>
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
    <message>
        <source>It cannot be run again</source>
        <translation>无法再次运行</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>此处无法更新</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RestoreDialog</name>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore an environment</source>
        <translation>恢复环境</translation>
    </message>
    <message>
        <source>Removed environments</source>
        <translation>已删除的环境</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>No environment was removed that could be restored.</source>
        <translation>没有可恢复的已删除环境。</translation>
    </message>
    <message>
        <source>Choose one. It is shown what that takes, before anything is done.</source>
        <translation>请选择一个。执行任何操作之前会先显示所需的步骤。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SearchPopup</name>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Environment, link, package, cached wheel or action</source>
        <translation>环境、链接、软件包、缓存的 wheel 或操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Enter goes there, Esc closes.</source>
        <translation>按 Enter 前往，按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Type a name, a part of a path, or what you want to do.</source>
        <translation>输入名称、路径的一部分，或您想执行的操作。</translation>
    </message>
    <message>
        <source>Nothing has that name.</source>
        <translation>没有该名称的内容。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Trusted projects…</source>
        <translation>受信任的项目…</translation>
    </message>
    <message>
        <source>Accepted findings…</source>
        <translation>已接受的发现…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>重置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 cannot be written: the change lasts until the window is closed.</source>
        <translation>无法写入 %1：更改仅在窗口关闭前有效。</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词语的设置。</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>The settings are in %1.</source>
        <translation>设置已保存在 %1 中。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>无法写入 %1。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>%1 is not a file of settings.</source>
        <translation>%1 不是设置文件。</translation>
    </message>
    <message>
        <source>The settings of %1 are taken.</source>
        <translation>已采用 %1 中的设置。</translation>
    </message>
    <message>
        <source>Taken from %1, but for: %2</source>
        <translation>已采用 %1 中的设置，以下除外：%2</translation>
    </message>
    <message>
        <source>Give every setting its first value?</source>
        <translation>将所有设置恢复为初始值？</translation>
    </message>
    <message>
        <source>Trusted projects and accepted findings stay as they are.</source>
        <translation>受信任的项目和已接受的发现保持不变。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ShareBars</name>
    <message>
        <source>What the caches take</source>
        <translation>缓存占用的空间</translation>
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
    <message>
        <source>Update now</source>
        <translation>立即更新</translation>
    </message>
    <message>
        <source>Asking uv what an update would change…</source>
        <translation>正在询问 uv 更新会更改什么…</translation>
    </message>
    <message>
        <source>An update is not possible here</source>
        <translation>此处无法更新</translation>
    </message>
    <message>
        <source>In uv.lock: %1</source>
        <translation>uv.lock 中：%1</translation>
    </message>
    <message>
        <source>Only the lock file changes</source>
        <translation>只有锁文件会更改</translation>
    </message>
    <message>
        <source>Nothing changes: there is nothing newer that the project can use</source>
        <translation>没有更改：没有该项目可用的更新版本</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TablePage</name>
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
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Tray</name>
    <message>
        <source>&amp;Open Truewheel</source>
        <translation>打开 Truewheel(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>重新扫描(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ause notifications</source>
        <translation>暂停通知(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Truewheel</source>
        <translation>Truewheel</translation>
    </message>
    <message>
        <source>For an &amp;hour</source>
        <translation>一小时(&amp;H)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Truewheel: %1</source>
        <translation>Truewheel：%1</translation>
    </message>
    <message>
        <source>&amp;Go on (paused until %1)</source>
        <translation>继续（已暂停至 %1）(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Re&amp;build</source>
        <translation>重新构建(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mute this project</source>
        <translation>静音此项目(&amp;M)</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TreeMap</name>
    <message>
        <source>Map of sizes</source>
        <translation>占用图</translation>
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
    <message>
        <source>Trust this environment?</source>
        <translation>信任此环境吗？</translation>
    </message>
    <message>
        <source>This runs the environment’s Python</source>
        <translation>这会运行环境的 Python</translation>
    </message>
    <message>
        <source>It may do anything that you may do, and so may a package that has to be built. Go on only if you trust the environment and the indexes that it uses. Truewheel remembers your word for this environment.</source>
        <translation>它可以做您能做的一切，需要构建的软件包也是如此。仅当您信任该环境及其使用的索引时才继续。Truewheel 会记住您对此环境的许可。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TrustListDialog</name>
    <message>
        <source>Trusted projects</source>
        <translation>受信任的项目</translation>
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
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Ask me again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>No project is trusted yet. The first build of a project in an environment asks.</source>
        <translation>尚无受信任的项目。首次在某个环境中构建项目时会询问。</translation>
    </message>
    <message>
        <source>These may be built without a question, as long as their build scripts stay what they were.</source>
        <translation>只要这些项目的构建脚本保持不变，构建时就不再询问。</translation>
    </message>
</context>
<context>
    <name>truewheel::gui::UpdateDialog</name>
    <message>
        <source>Asking the package indexes</source>
        <translation>正在询问软件包索引</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>Ask the package inde&amp;xes…</source>
        <translation>询问软件包索引(&amp;X)…</translation>
    </message>
    <message>
        <source>Show what changes…</source>
        <translation>显示将更改的内容…</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新版本</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Packages that have a newer version</source>
        <translation>有更新版本的软件包</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) have a newer version</source>
        <translation>
            <numerusform>%n 个软件包有更新的版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing newer is known</source>
        <translation>未发现更新的版本</translation>
    </message>
</context>
</TS>
