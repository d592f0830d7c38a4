<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CacheWords</name>
    <message numerus="yes">
        <source>%n environment(s) share its files.</source>
        <translation>
            <numerusform>%n environment shares its files.</numerusform>
            <numerusform>%n environments share its files.</numerusform>
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
        <source>%n job(s) have not ended</source>
        <translation>
            <numerusform>%n job has not ended</numerusform>
            <numerusform>%n jobs have not ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>truewheel::gui::Page</name>
    <message numerus="yes">
        <source>Incomplete: %1 (and %n more)</source>
        <translation>
            <numerusform>Incomplete: %1 (and %n more)</numerusform>
            <numerusform>Incomplete: %1 (and %n more)</numerusform>
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
</TS>
