<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>SessionState</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird beendet</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>labcast::AddImageDialog</name>
    <message>
        <source>&amp;Add Image</source>
        <translation>&amp;Image hinzufügen</translation>
    </message>
    <message>
        <source>Add Image</source>
        <translation>Image hinzufügen</translation>
    </message>
    <message>
        <source>Single disk, resizable</source>
        <translation>Eine Platte, Größe anpassbar</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Directory on the server:</source>
        <translation>&amp;Verzeichnis auf dem Server:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>&amp;Typ:</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>labcast::BandwidthChart</name>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Bandwidth of every session</source>
        <translation>Bandbreite jeder Sitzung</translation>
    </message>
</context>
<context>
    <name>labcast::ConnectionBar</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Rehearsal: a virtual lab, no disk is touched</source>
        <translation>Probe: ein virtuelles Labor, keine Platte wird berührt</translation>
    </message>
</context>
<context>
    <name>labcast::DashboardPage</name>
    <message>
        <source>Cancel Session</source>
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Cancel the session “%1”?</source>
        <translation>Die Sitzung „%1“ abbrechen?</translation>
    </message>
    <message numerus="yes">
        <source>%n computer(s) will be left with an incomplete disk and must be deployed again.</source>
        <translation>
            <numerusform>%n Rechner bleibt mit unvollständiger Platte zurück und muss noch einmal versorgt werden.</numerusform>
            <numerusform>%n Rechner bleiben mit unvollständiger Platte zurück und müssen noch einmal versorgt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been sent yet; no disk is changed.</source>
        <translation>Es wurde noch nichts gesendet; keine Platte ist verändert.</translation>
    </message>
    <message>
        <source>&amp;Cancel Session</source>
        <translation>Sitzung &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Keep Sending</source>
        <translation>&amp;Weiter senden</translation>
    </message>
    <message>
        <source>&amp;Keep Waiting</source>
        <translation>&amp;Weiter warten</translation>
    </message>
    <message>
        <source>D&amp;ismiss</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The connection to the controller is lost; reconnecting…</source>
        <translation>Die Verbindung zum Controller ist verloren und wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The transfer itself goes on. What is shown here is the state before.</source>
        <translation>Die Übertragung selbst läuft weiter. Gezeigt wird der Stand davor.</translation>
    </message>
    <message>
        <source>&amp;1 min</source>
        <translation>&amp;1 min</translation>
    </message>
    <message>
        <source>1&amp;0 min</source>
        <translation>1&amp;0 min</translation>
    </message>
    <message>
        <source>1 &amp;h</source>
        <translation>1 S&amp;td.</translation>
    </message>
    <message>
        <source>A&amp;ll</source>
        <translation>Al&amp;les</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeit zeigen</translation>
    </message>
    <message>
        <source>Show only the last %1</source>
        <translation>Nur die letzten %1 zeigen</translation>
    </message>
</context>
<context>
    <name>labcast::DeployDialog</name>
    <message>
        <source>&amp;Add Image…</source>
        <translation>Image hin&amp;zufügen …</translation>
    </message>
    <message>
        <source>The computers are behind a &amp;router</source>
        <translation>Die Rechner liegen hinter einem &amp;Router</translation>
    </message>
    <message>
        <source>Deploy an Image</source>
        <translation>Image verteilen</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>&amp;Image:</source>
        <translation>&amp;Image:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>computers; starts when all of them have joined</source>
        <translation>Rechner; beginnt, wenn alle da sind</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>&amp;Or starts after:</source>
        <translation>&amp;Oder beginnt nach:</translation>
    </message>
    <message>
        <source>from the first computer that joined</source>
        <translation>ab dem ersten Rechner, der da ist</translation>
    </message>
    <message>
        <source>&amp;Between partitions:</source>
        <translation>Zwischen &amp;Partitionen:</translation>
    </message>
    <message>
        <source>longest wait for a slow computer</source>
        <translation>längstes Warten auf einen langsamen Rechner</translation>
    </message>
    <message>
        <source>Rate &amp;limit:</source>
        <translation>&amp;Grenze der Rate:</translation>
    </message>
    <message>
        <source>&amp;Silent computer:</source>
        <translation>&amp;Stummer Rechner:</translation>
    </message>
    <message>
        <source>without an answer, then it is dropped</source>
        <translation>ohne Antwort, dann wird er fallen gelassen</translation>
    </message>
    <message>
        <source>The node&apos;s</source>
        <translation>Die des Knotens</translation>
    </message>
    <message>
        <source>the node&apos;s limit: %1</source>
        <translation>Grenze des Knotens: %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>There is no image yet.</source>
        <translation>Es gibt noch kein Image.</translation>
    </message>
    <message>
        <source>Number of computers</source>
        <translation>Anzahl der Rechner</translation>
    </message>
    <message numerus="yes">
        <source>This overwrites the whole disk of %n computer(s).</source>
        <translation>
            <numerusform>Dies überschreibt die ganze Platte von %n Rechner.</numerusform>
            <numerusform>Dies überschreibt die ganzen Platten von %n Rechnern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on them is lost.</source>
        <translation>Alles darauf geht verloren.</translation>
    </message>
    <message>
        <source>Everything on them is lost and replaced by %1.</source>
        <translation>Alles darauf geht verloren und wird durch %1 ersetzt.</translation>
    </message>
    <message>
        <source>T&amp;ype %1 to confirm:</source>
        <translation>Zur &amp;Bestätigung %1 eingeben:</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deploy to %n Computer(s)</source>
        <translation>
            <numerusform>An %n Rechner &amp;verteilen</numerusform>
            <numerusform>An %n Rechner &amp;verteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>labcast::EmptyPage</name>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Verteilen …</translation>
    </message>
    <message>
        <source>&amp;Rehearse on a Virtual Lab…</source>
        <translation>Im virtuellen Labor &amp;proben …</translation>
    </message>
    <message>
        <source>Connecting to the controller…</source>
        <translation>Verbindung zum Controller wird aufgebaut …</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft nichts.</translation>
    </message>
    <message>
        <source>The controller sends the images; this window shows and asks.</source>
        <translation>Der Controller sendet die Images; dieses Fenster zeigt und fragt.</translation>
    </message>
    <message>
        <source>Choose an image and the number of computers. The bandwidth chart and every session appear here while the image is being sent.</source>
        <translation>Wählen Sie ein Image und die Anzahl der Rechner. Während es gesendet wird, erscheinen hier die Bandbreite und jede Sitzung.</translation>
    </message>
    <message>
        <source>Ctrl+N deploys. A rehearsal needs no lab and changes nothing on this server.</source>
        <translation>Strg+N verteilt. Eine Probe braucht kein Labor und ändert nichts an diesem Server.</translation>
    </message>
</context>
<context>
    <name>labcast::FiguresRow</name>
    <message>
        <source>Sessions running, %L1 stalled</source>
        <translation>Sitzungen laufen, %L1 stockt</translation>
    </message>
    <message>
        <source>Sessions running</source>
        <translation>Sitzungen laufen</translation>
    </message>
    <message>
        <source>Computers joined / expected</source>
        <translation>Rechner da / erwartet</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>Served to %n computer(s)</source>
        <translation>
            <numerusform>An %n Rechner</numerusform>
            <numerusform>An %n Rechner</numerusform>
        </translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Versorgt</translation>
    </message>
</context>
<context>
    <name>labcast::MainWindow</name>
    <message>
        <source>Labcast</source>
        <translation>Labcast</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>&amp;Verteilen …</translation>
    </message>
    <message>
        <source>&amp;Rehearse on a Virtual Lab…</source>
        <translation>Im virtuellen Labor &amp;proben …</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Start Now</source>
        <translation>Jetzt &amp;beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel Session…</source>
        <translation>Sitzung abbre&amp;chen …</translation>
    </message>
    <message>
        <source>&amp;About Labcast</source>
        <translation>Ü&amp;ber Labcast</translation>
    </message>
    <message>
        <source>Send an image to computers (%1)</source>
        <translation>Ein Image an Rechner senden (%1)</translation>
    </message>
    <message>
        <source>Ask the controller for everything again (%1)</source>
        <translation>Den Controller noch einmal nach allem fragen (%1)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>About Labcast</source>
        <translation>Über Labcast</translation>
    </message>
    <message>
        <source>Labcast %1</source>
        <translation>Labcast %1</translation>
    </message>
    <message>
        <source>Images computer labs by multicast.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Versorgt Rechnerräume per Multicast mit Images.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Labcast (rehearsal)</source>
        <translation>Labcast (Probe)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>labcast::SentencePanel</name>
    <message>
        <source>Begin the transfer with the computers that have joined</source>
        <translation>Die Übertragung mit den Rechnern beginnen, die da sind</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start &amp;Now</source>
        <translation>&amp;Jetzt beginnen</translation>
    </message>
    <message>
        <source>&amp;Cancel Session…</source>
        <translation>Sitzung abbre&amp;chen …</translation>
    </message>
</context>
<context>
    <name>labcast::SessionModel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Re-sent</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>labcast::SessionTable</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Images computer labs by multicast.</source>
        <translation>Versorgt Rechnerräume per Multicast mit Images.</translation>
    </message>
    <message>
        <source>Connect to the controller at this socket.</source>
        <translation>Mit dem Controller an diesem Socket verbinden.</translation>
    </message>
    <message>
        <source>Save the window as PNG when the first session has finished, and quit.</source>
        <translation>Das Fenster als PNG speichern, wenn die erste Sitzung zu Ende ist, und beenden.</translation>
    </message>
</context>
</TS>
