<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>ChartMarks</name>
    <message numerus="yes">
        <source>%n computer(s) silent</source>
        <translation>
            <numerusform>%n computer silent</numerusform>
            <numerusform>%n computers silent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n check(s): %1</source>
        <translation>
            <numerusform>%n check: %1</numerusform>
            <numerusform>%n checks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message numerus="yes">
        <source>%n earlier state(s): Enter</source>
        <translation>
            <numerusform>%n earlier state: Enter</numerusform>
            <numerusform>%n earlier states: Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::BundleDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1 as an archive.</source>
        <translation>
            <numerusform>%n file, %1 as an archive.</numerusform>
            <numerusform>%n files, %1 as an archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::ConfirmationBox</name>
    <message numerus="yes">
        <source>This overwrites the whole disk of %n computer(s).</source>
        <translation>
            <numerusform>This overwrites the whole disk of %n computer.</numerusform>
            <numerusform>This overwrites the whole disk of %n computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This overwrites the whole disk of %n computer(s) in %1.</source>
        <translation>
            <numerusform>This overwrites the whole disk of %n computer in %1.</numerusform>
            <numerusform>This overwrites the whole disk of %n computers in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::DashboardPage</name>
    <message numerus="yes">
        <source>%n computer(s) will be left with an incomplete disk and must be deployed again.</source>
        <translation>
            <numerusform>%n computer will be left with an incomplete disk and must be deployed again.</numerusform>
            <numerusform>%n computers will be left with an incomplete disk and must be deployed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::DeployPage</name>
    <message numerus="yes">
        <source>%1, %n computer(s), starts when all have joined.</source>
        <translation>
            <numerusform>%1, %n computer, starts when it has joined.</numerusform>
            <numerusform>%1, %n computers, starts when all have joined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) will be overwritten</source>
        <translation>
            <numerusform>%n disk will be overwritten</numerusform>
            <numerusform>%n disks will be overwritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disk(s) in %1 will be overwritten</source>
        <translation>
            <numerusform>%n disk in %1 will be overwritten</numerusform>
            <numerusform>%n disks in %1 will be overwritten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::FiguresRow</name>
    <message numerus="yes">
        <source>Served to %n computer(s)</source>
        <translation>
            <numerusform>Served to %n computer</numerusform>
            <numerusform>Served to %n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alert(s)</source>
        <translation>
            <numerusform>alert</numerusform>
            <numerusform>alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::FindBar</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) until now…</source>
        <translation>
            <numerusform>%n hit until now…</numerusform>
            <numerusform>%n hits until now…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::HostPickerBox</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::HostView</name>
    <message numerus="yes">
        <source>Remove %n computers from the library and from their labs? The computers themselves are not touched.</source>
        <translation>
            <numerusform>Remove %n computer from the library and from its labs? The computer itself is not touched.</numerusform>
            <numerusform>Remove %n computers from the library and from their labs? The computers themselves are not touched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n Computers</source>
        <translation>
            <numerusform>&amp;Remove %n Computer</numerusform>
            <numerusform>&amp;Remove %n Computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) exported to %1. Passwords, keys and tokens are left empty.</source>
        <translation>
            <numerusform>%n computer exported to %1. Passwords, keys and tokens are left empty.</numerusform>
            <numerusform>%n computers exported to %1. Passwords, keys and tokens are left empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let deployments overwrite %n computers again?</source>
        <translation>
            <numerusform>Let deployments overwrite %n computer again?</numerusform>
            <numerusform>Let deployments overwrite %n computers again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::ImportDialog</name>
    <message numerus="yes">
        <source>&amp;Import %n Computer(s)</source>
        <translation>
            <numerusform>&amp;Import %n Computer</numerusform>
            <numerusform>&amp;Import %n Computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::LogSourceModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::LogStatus</name>
    <message numerus="yes">
        <source>%n line(s), %1</source>
        <translation>
            <numerusform>%n line, %1</numerusform>
            <numerusform>%n lines, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::RemedyConfirmation</name>
    <message numerus="yes">
        <source>This deletes %n row(s) of FOG&apos;s tables.</source>
        <translation>
            <numerusform>This deletes %n row of FOG&apos;s tables.</numerusform>
            <numerusform>This deletes %n rows of FOG&apos;s tables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::StartBar</name>
    <message numerus="yes">
        <source>&amp;Deploy to %n Computer(s)</source>
        <translation>
            <numerusform>&amp;Deploy to %n Computer</numerusform>
            <numerusform>&amp;Deploy to %n Computers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::StartCountdown</name>
    <message numerus="yes">
        <source>Starting in %n s: %1.</source>
        <translation>
            <numerusform>Starting in %n s: %1.</numerusform>
            <numerusform>Starting in %n s: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::TargetBox</name>
    <message numerus="yes">
        <source>%n computer(s)</source>
        <translation>
            <numerusform>%n computer</numerusform>
            <numerusform>%n computers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s): %1</source>
        <translation>
            <numerusform>%n computer: %1</numerusform>
            <numerusform>%n computers: %1</numerusform>
        </translation>
    </message>
</context>
</TS>
