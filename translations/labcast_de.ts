<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>SessionState</name>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::AddImageDialog</name>
    <message>
        <source>&amp;Add Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single disk, resizable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Directory on the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::BandwidthChart</name>
    <message>
        <source>Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth of every session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::DashboardPage</name>
    <message>
        <source>Cancel Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the session “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) will be left with an incomplete disk and must be deployed again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet; no disk is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the controller is lost; reconnecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer itself goes on. What is shown here is the state before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::DeployDialog</name>
    <message>
        <source>&amp;Add Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computers are behind a &amp;router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy an Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computers; starts when all of them have joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Or starts after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the first computer that joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Between partitions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest wait for a slow computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate &amp;limit:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Silent computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without an answer, then it is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node&apos;s limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no image yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This overwrites the whole disk of %n computer(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on them is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything on them is lost and replaced by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deploy to %n Computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::EmptyPage</name>
    <message>
        <source>&amp;Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse on a Virtual Lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the controller…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The controller sends the images; this window shows and asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image and the number of computers. The bandwidth chart and every session appear here while the image is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal needs no lab and changes nothing on this server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::FiguresRow</name>
    <message>
        <source>Sessions running, %L1 stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers joined / expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Served to %n computer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::MainWindow</name>
    <message>
        <source>Labcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rehearse on a Virtual Lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel Session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Labcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send an image to computers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the controller for everything again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Labcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labcast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images computer labs by multicast.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal: a virtual lab, no disk is touched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labcast (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::SentencePanel</name>
    <message>
        <source>&amp;Start Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel Sessio&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the transfer with the computers that have joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::SessionModel</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labcast::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Images computer labs by multicast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the controller at this socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as PNG when the first session has finished, and quit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
