<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArchiveWords</name>
    <message numerus="yes">
        <source>Every file is as RECORD says (%n verified).</source>
        <translation>
            <numerusform>Every file is as RECORD says (%n verified).</numerusform>
            <numerusform>Every file is as RECORD says (%n verified).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not as RECORD says.</source>
        <translation>
            <numerusform>%n file is not as RECORD says.</numerusform>
            <numerusform>%n files are not as RECORD says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CacheWords</name>
    <message numerus="yes">
        <source>%n environment(s) share its files.</source>
        <translation>
            <numerusform>%n environment shares its files.</numerusform>
            <numerusform>%n environments share its files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no command of their owner that removes them alone.</source>
        <translation>
            <numerusform>%n entry has no command of its owner that removes it alone.</numerusform>
            <numerusform>%n entries have no command of their owner that removes them alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are counted, and left alone by these commands.</source>
        <translation>
            <numerusform>%n environment is counted, and left alone by these commands.</numerusform>
            <numerusform>%n environments are counted, and left alone by these commands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cache of %1 holds what no environment used for %n day(s).</source>
        <translation>
            <numerusform>The cache of %1 holds what no environment used for %n day.</numerusform>
            <numerusform>The cache of %1 holds what no environment used for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentPlanWords</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n folder(s)</source>
        <translation>
            <numerusform>%1 in %n folder</numerusform>
            <numerusform>%1 in %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is not whole: %n thing(s) in it could not be read.</source>
        <translation>
            <numerusform>The list is not whole: %n thing in it could not be read.</numerusform>
            <numerusform>The list is not whole: %n things in it could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n package(s)</source>
        <translation>
            <numerusform>Update one package</numerusform>
            <numerusform>Update %n packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnvironmentWords</name>
    <message numerus="yes">
        <source>%n editable link(s) in it are broken.</source>
        <translation>
            <numerusform>%n editable link in it is broken.</numerusform>
            <numerusform>%n editable links in it are broken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n environment(s)</source>
        <translation>
            <numerusform>in %n environment</numerusform>
            <numerusform>in %n environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n place(s) could not be read</source>
        <translation>
            <numerusform>%n place could not be read</numerusform>
            <numerusform>%n places could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n expected file(s) of %1 are there and can be loaded.</source>
        <translation>
            <numerusform>The expected file of %1 is there and can be loaded.</numerusform>
            <numerusform>All %n expected files of %1 are there and can be loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected file(s) of %1 do not exist, so importing it fails.</source>
        <translation>
            <numerusform>%n expected file of %1 does not exist, so importing it fails.</numerusform>
            <numerusform>%n expected files of %1 do not exist, so importing it fails.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWords</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n smaller</numerusform>
            <numerusform>%n smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s), counted one by one</source>
        <translation>
            <numerusform>%n part, counted one by one</numerusform>
            <numerusform>%n parts, counted one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n links are broken</source>
        <translation>
            <numerusform>%n link is broken</numerusform>
            <numerusform>%n links are broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n traps are armed</source>
        <translation>
            <numerusform>%n trap is armed</numerusform>
            <numerusform>%n traps are armed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) broken</source>
        <translation>
            <numerusform>%n link broken</numerusform>
            <numerusform>%n links broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n armed trap</numerusform>
            <numerusform>%n armed traps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) suspect</source>
        <translation>
            <numerusform>%n link suspect</numerusform>
            <numerusform>%n links suspect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) could not be looked at</source>
        <translation>
            <numerusform>%n link could not be looked at</numerusform>
            <numerusform>%n links could not be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s) of your caches are exceeded</source>
        <translation>
            <numerusform>%n limit of your caches is exceeded</numerusform>
            <numerusform>%n limits of your caches are exceeded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n of %1 editable link(s) are broken</source>
        <translation>
            <numerusform>%n of %1 editable links is broken</numerusform>
            <numerusform>%n of %1 editable links are broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n editable link(s) was found broken</source>
        <translation>
            <numerusform>The one editable link was not found broken</numerusform>
            <numerusform>None of the %n editable links was found broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) do not work</source>
        <translation>
            <numerusform>%n environment does not work</numerusform>
            <numerusform>%n environments do not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trap(s) are armed</source>
        <translation>
            <numerusform>%n trap is armed</numerusform>
            <numerusform>%n traps are armed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n editable link(s)</source>
        <translation>
            <numerusform>%n editable link</numerusform>
            <numerusform>%n editable links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) worth a look</source>
        <translation>
            <numerusform>%n link worth a look</numerusform>
            <numerusform>%n links worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are left out, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n link is left out, because you accepted what is wrong with it.</numerusform>
            <numerusform>%n links are left out, because you accepted what is wrong with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackageWords</name>
    <message numerus="yes">
        <source>%n advisory(ies) tell of a hole in this version.</source>
        <translation>
            <numerusform>%n advisory tells of a hole in this version.</numerusform>
            <numerusform>%n advisories tell of a hole in this version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is not %1 as the index publishes it. %n file(s) differ:</source>
        <translation>
            <numerusform>It is not %1 as the index publishes it. One file differs:</numerusform>
            <numerusform>It is not %1 as the index publishes it. %n files differ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::AcceptDialog</name>
    <message numerus="yes">
        <source>%n finding(s) that you know of</source>
        <translation>
            <numerusform>%n finding that you know of</numerusform>
            <numerusform>%n findings that you know of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ArchivePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::CachesPage</name>
    <message numerus="yes">
        <source>%n cache(s)</source>
        <translation>
            <numerusform>%n cache</numerusform>
            <numerusform>%n caches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cached wheel(s)</source>
        <translation>
            <numerusform>%n cached wheel</numerusform>
            <numerusform>%n cached wheels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n armed trap(s)</source>
        <translation>
            <numerusform>%n armed trap</numerusform>
            <numerusform>%n armed traps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are hidden by it.</source>
        <translation>
            <numerusform>%n entry is hidden by it.</numerusform>
            <numerusform>%n entries are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DiagnosticsDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::DropFlow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) cannot be used</source>
        <translation>
            <numerusform>%n thing cannot be used</numerusform>
            <numerusform>%n things cannot be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are no files of this machine</source>
        <translation>
            <numerusform>%n thing is no file of this machine</numerusform>
            <numerusform>%n things are no files of this machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::EnvironmentsPage</name>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not all read</source>
        <translation>
            <numerusform>%n not all read</numerusform>
            <numerusform>%n not all read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n worth a look</source>
        <translation>
            <numerusform>%n worth a look</numerusform>
            <numerusform>%n worth a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n package</numerusform>
            <numerusform>%n packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) are hidden by it.</source>
        <translation>
            <numerusform>%n environment is hidden by it.</numerusform>
            <numerusform>%n environments are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::IndexDialog</name>
    <message numerus="yes">
        <source>Is asked for %n package(s), by name.</source>
        <translation>
            <numerusform>Is asked for %n package, by name.</numerusform>
            <numerusform>Is asked for %n packages, by name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Is asked for advisories about %n package(s), by name and version.</source>
        <translation>
            <numerusform>Is asked for advisories about %n package, by name and version.</numerusform>
            <numerusform>Is asked for advisories about %n packages, by name and version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installation(s) are left out.</source>
        <translation>
            <numerusform>%n installation is left out.</numerusform>
            <numerusform>%n installations are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::JournalPane</name>
    <message numerus="yes">
        <source>%n thing(s) done</source>
        <translation>
            <numerusform>%n thing done</numerusform>
            <numerusform>%n things done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n thing(s) done</source>
        <translation>
            <numerusform>the newest thing done</numerusform>
            <numerusform>the newest %n things done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LimitEditor</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::LinksPage</name>
    <message numerus="yes">
        <source>Re&amp;build %n links</source>
        <translation>
            <numerusform>Re&amp;build %n link</numerusform>
            <numerusform>Re&amp;build %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>Rebuild &amp;all broken (%n)</numerusform>
            <numerusform>Rebuild &amp;all broken (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%n incomplete</numerusform>
            <numerusform>%n incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspect</source>
        <translation>
            <numerusform>%n suspect</numerusform>
            <numerusform>%n suspect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden by it.</source>
        <translation>
            <numerusform>%n link is hidden by it.</numerusform>
            <numerusform>%n links are hidden by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s) looked at; no package there is installed as a link to a project.</source>
        <translation>
            <numerusform>%n environment looked at; no package there is installed as a link to a project.</numerusform>
            <numerusform>%n environments looked at; no package there is installed as a link to a project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are hidden, because you accepted what is wrong with them.</source>
        <translation>
            <numerusform>%n link is hidden, because you accepted what is wrong with it.</numerusform>
            <numerusform>%n links are hidden, because you accepted what is wrong with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) have not ended</source>
        <translation>
            <numerusform>%n job has not ended</numerusform>
            <numerusform>%n jobs have not ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::OverviewPage</name>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incomplete: %1 (and %n more)</numerusform>
            <numerusform>Incomplete: %1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n broken link(s)</source>
        <translation>
            <numerusform>Show all %n broken link</numerusform>
            <numerusform>Show all %n broken links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rebuild &amp;all broken (%n)</source>
        <translation>
            <numerusform>Rebuild &amp;all broken (%n)</numerusform>
            <numerusform>Rebuild &amp;all broken (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n vulnerable package(s)</source>
        <translation>
            <numerusform>Show %n vulnerable package</numerusform>
            <numerusform>Show %n vulnerable packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n yanked package(s)</source>
        <translation>
            <numerusform>Show %n yanked package</numerusform>
            <numerusform>Show %n yanked packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n environment(s) that do not work</source>
        <translation>
            <numerusform>Show the one environment that does not work</numerusform>
            <numerusform>Show all %n environments that do not work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n armed trap(s)</source>
        <translation>
            <numerusform>Show the one armed trap</numerusform>
            <numerusform>Show all %n armed traps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagePane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::PackagesPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) in their versions</source>
        <translation>
            <numerusform>%n package in its version</numerusform>
            <numerusform>%n packages in their versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s)</source>
        <translation>
            <numerusform>%n environment</numerusform>
            <numerusform>%n environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerable</source>
        <translation>
            <numerusform>%n vulnerable</numerusform>
            <numerusform>%n vulnerable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n yanked</source>
        <translation>
            <numerusform>%n yanked</numerusform>
            <numerusform>%n yanked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outdated</source>
        <translation>
            <numerusform>%n outdated</numerusform>
            <numerusform>%n outdated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) are hidden by it.</source>
        <translation>
            <numerusform>%n package is hidden by it.</numerusform>
            <numerusform>%n packages are hidden by it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Presence</name>
    <message numerus="yes">
        <source>%n folder(s) are looked at every %1 seconds instead</source>
        <translation>
            <numerusform>%n folder is looked at every %1 seconds instead</numerusform>
            <numerusform>%n folders are looked at every %1 seconds instead</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::ReclaimFlow</name>
    <message numerus="yes">
        <source>Run %n command(s)? %1 come back.</source>
        <translation>
            <numerusform>Run %n command? %1 come back.</numerusform>
            <numerusform>Run %n commands? %1 come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::RepairFlow</name>
    <message numerus="yes">
        <source>%n link(s) cannot be rebuilt</source>
        <translation>
            <numerusform>%n link cannot be rebuilt</numerusform>
            <numerusform>%n links cannot be rebuilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) are still broken after the sync</source>
        <translation>
            <numerusform>%n link is still broken after the sync</numerusform>
            <numerusform>%n links are still broken after the sync</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::SyncDialog</name>
    <message numerus="yes">
        <source>%n package(s) removed</source>
        <translation>
            <numerusform>%n package removed</numerusform>
            <numerusform>%n packages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n installed</source>
        <translation>
            <numerusform>%n installed</numerusform>
            <numerusform>%n installed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::TablePage</name>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incomplete: %1 (and %n more)</numerusform>
            <numerusform>Incomplete: %1 (and %n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::UpdateDialog</name>
    <message numerus="yes">
        <source>%n package(s) have a newer version</source>
        <translation>
            <numerusform>One package has a newer version</numerusform>
            <numerusform>%n packages have a newer version</numerusform>
        </translation>
    </message>
</context>
</TS>
