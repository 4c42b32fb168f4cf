// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// What the lines of udp-sender and udp-receiver mean; "-why" are the likely causes.

namespace labcast {

namespace {

constexpr std::array sentences {
    CatalogEntry {"lexicon-sender-version",
        QT_TRANSLATE_NOOP("Message", "A udp-sender has started; the number is its version.")},
    CatalogEntry {"lexicon-sender-duplex",
        QT_TRANSLATE_NOOP("Message", "Data and answers may cross on the network, as every switch allows.")},
    CatalogEntry {"lexicon-sender-address",
        QT_TRANSLATE_NOOP("Message", "The data goes to this multicast address; switches must let it through.")},
    CatalogEntry {"lexicon-sender-file",
        QT_TRANSLATE_NOOP("Message",
            "This file is sent next, from this address and interface. \"(stdin)\" means several files joined.")},
    CatalogEntry {"lexicon-sender-control",
        QT_TRANSLATE_NOOP("Message", "The sender announces itself at this address, and waits for computers.")},
    CatalogEntry {"lexicon-sender-control-why",
        QT_TRANSLATE_NOOP("Message",
            "If no computer joins: they are not at FOG's multicast screen yet, or their network, a VLAN, a "
            "firewall or another port lies in between.")},
    CatalogEntry {"lexicon-sender-key",
        QT_TRANSLATE_NOOP("Message", "A sender that was started by hand waits for computers, or for a key.")},
    CatalogEntry {"lexicon-sender-joined",
        QT_TRANSLATE_NOOP("Message", "A computer has joined. Its number (#) names it in the lines that follow.")},
    CatalogEntry {"lexicon-sender-begins",
        QT_TRANSLATE_NOOP("Message", "The data begins to flow. Who joins from now on is not served.")},
    CatalogEntry {"lexicon-sender-progress",
        QT_TRANSLATE_NOOP("Message",
            "So many bytes have arrived at every computer; re-xmits are blocks that had to be sent again.")},
    CatalogEntry {"lexicon-sender-progress-why",
        QT_TRANSLATE_NOOP("Message",
            "Above a few per cent of re-xmits something loses packets: a switch without an IGMP querier, a slow "
            "port, WLAN, or one computer with a bad cable or disk.")},
    CatalogEntry {"lexicon-sender-timeout",
        QT_TRANSLATE_NOOP("Message",
            "Computers have not answered: their numbers are in the brackets. The whole room waits for them.")},
    CatalogEntry {"lexicon-sender-timeout-why",
        QT_TRANSLATE_NOOP("Message",
            "One of them was switched off, hangs, writes too slowly or has a bad cable. If it is all of them and "
            "no byte moves, the switch drops the multicast, usually for want of an IGMP querier.")},
    CatalogEntry {"lexicon-sender-dropped",
        QT_TRANSLATE_NOOP("Message",
            "The sender has given up a computer and goes on without it; that computer has no whole image.")},
    CatalogEntry {"lexicon-sender-dropped-why",
        QT_TRANSLATE_NOOP("Message",
            "It was switched off, has frozen, or lost the network for a long time. If several are dropped at "
            "once, look at the switch they share.")},
    CatalogEntry {"lexicon-sender-left",
        QT_TRANSLATE_NOOP("Message",
            "A computer has left. After \"Transfer complete.\" this is the normal end; before it, the computer "
            "broke off.")},
    CatalogEntry {"lexicon-sender-complete",
        QT_TRANSLATE_NOOP("Message",
            "The sender has sent everything to those who were left. It says so also when nobody was left; count "
            "the bytes.")},
    CatalogEntry {"lexicon-sender-nobody",
        QT_TRANSLATE_NOOP("Message", "No computer joined in time, so the sender ended without sending.")},
    CatalogEntry {"lexicon-sender-nobody-why",
        QT_TRANSLATE_NOOP("Message",
            "The computers were not started, or are in another network, behind a firewall, or wait on another "
            "port.")},
    CatalogEntry {"lexicon-sender-no-file",
        QT_TRANSLATE_NOOP(
            "Message", "The file to send is not there. The computers had joined already and now wait in vain.")},
    CatalogEntry {"lexicon-sender-no-file-why",
        QT_TRANSLATE_NOOP("Message", "A file of the image was deleted or renamed, or its disk is not mounted.")},
    CatalogEntry {
        "lexicon-sender-no-right", QT_TRANSLATE_NOOP("Message", "The sender may not read the file of the image.")},
    CatalogEntry {"lexicon-sender-no-right-why",
        QT_TRANSLATE_NOOP(
            "Message", "Owner or rights of the file were changed, for example by copying it as root.")},
    CatalogEntry {
        "lexicon-sender-is-folder", QT_TRANSLATE_NOOP("Message", "What should be sent is a folder, not a file.")},
    CatalogEntry {"lexicon-sender-is-folder-why",
        QT_TRANSLATE_NOOP("Message", "The type of the image in FOG does not fit the files that are there.")},
    CatalogEntry {
        "lexicon-sender-read-error", QT_TRANSLATE_NOOP("Message", "The disk with the images could not be read.")},
    CatalogEntry {"lexicon-sender-read-error-why",
        QT_TRANSLATE_NOOP("Message", "The disk or its cable is failing, or a network drive was lost.")},
    CatalogEntry {"lexicon-sender-port-busy",
        QT_TRANSLATE_NOOP("Message",
            "Another program holds the port of this session, most likely a sender that was left behind.")},
    CatalogEntry {"lexicon-sender-port-busy-why",
        QT_TRANSLATE_NOOP(
            "Message", "FOG's service was restarted while it was sending, or two sessions have the same port.")},
    CatalogEntry {"lexicon-sender-no-address",
        QT_TRANSLATE_NOOP("Message", "The machine does not have the address from which it should send.")},
    CatalogEntry {"lexicon-sender-no-address-why",
        QT_TRANSLATE_NOOP("Message", "The address of the server or the name of its network card has changed.")},
    CatalogEntry {"lexicon-sender-no-interface",
        QT_TRANSLATE_NOOP(
            "Message", "The interface that is set in FOG does not exist on this machine or has no IPv4 address.")},
    CatalogEntry {"lexicon-sender-no-interface-why",
        QT_TRANSLATE_NOOP("Message",
            "The network card was exchanged or renamed; \"eth0\" is called otherwise on most machines today.")},
    CatalogEntry {"lexicon-sender-interfaces",
        QT_TRANSLATE_NOOP("Message", "The lines below name the interfaces that could be used instead.")},
    CatalogEntry {"lexicon-sender-blocked",
        QT_TRANSLATE_NOOP("Message", "A firewall on the server itself forbids the sender's packets.")},
    CatalogEntry {"lexicon-sender-blocked-why",
        QT_TRANSLATE_NOOP("Message", "A rule of the outgoing chain drops or rejects multicast.")},
    CatalogEntry {"lexicon-sender-link-down",
        QT_TRANSLATE_NOOP(
            "Message", "The network of the server was gone while it was sending, and the sender gave up.")},
    CatalogEntry {"lexicon-sender-link-down-why",
        QT_TRANSLATE_NOOP(
            "Message", "The cable was pulled, the switch restarted, or somebody changed the network's settings.")},
    CatalogEntry {"lexicon-sender-unexpected",
        QT_TRANSLATE_NOOP("Message",
            "A packet came that does not fit, usually of a computer that joined too late. It is not answered.")},
    CatalogEntry {"lexicon-sender-unexpected-why",
        QT_TRANSLATE_NOOP("Message", "Start the late computer with the next session.")},
    CatalogEntry {"lexicon-sender-stranger",
        QT_TRANSLATE_NOOP("Message", "Something else sends packets to the port of this session.")},
    CatalogEntry {"lexicon-sender-stranger-why",
        QT_TRANSLATE_NOOP("Message", "Another program or another multicast uses the same port.")},
    CatalogEntry {"lexicon-sender-participant",
        QT_TRANSLATE_NOOP("Message", "An answer came from a computer that is not part of this transfer.")},
    CatalogEntry {"lexicon-sender-participant-why",
        QT_TRANSLATE_NOOP(
            "Message", "Two senders use the same port, or a computer of an earlier transfer still answers.")},
    CatalogEntry {"lexicon-sender-point-to-point",
        QT_TRANSLATE_NOOP(
            "Message", "The sender was told to serve exactly one computer, but others have joined.")},
    CatalogEntry {"lexicon-sender-point-to-point-why",
        QT_TRANSLATE_NOOP("Message", "The option --pointopoint is set; FOG itself sends with --nopointopoint.")},
    CatalogEntry {"lexicon-sender-extra",
        QT_TRANSLATE_NOOP("Message", "udp-sender did not understand a part of its command line and left it out.")},
    CatalogEntry {"lexicon-sender-extra-why",
        QT_TRANSLATE_NOOP("Message", "A setting of FOG holds a blank, or a text where a number belongs.")},
    CatalogEntry {"lexicon-sender-unit",
        QT_TRANSLATE_NOOP(
            "Message", "The bitrate has a unit that udp-sender does not know, so it does not start.")},
    CatalogEntry {"lexicon-sender-unit-why",
        QT_TRANSLATE_NOOP("Message", "Right are a number and one of k, m or g, for example 900m.")},
    CatalogEntry {"lexicon-sender-bad-address",
        QT_TRANSLATE_NOOP("Message", "An address on udp-sender's command line is none.")},
    CatalogEntry {"lexicon-sender-bad-address-why",
        QT_TRANSLATE_NOOP(
            "Message", "FOG's setting of the multicast or the rendezvous address holds a name or a mistake.")},
    CatalogEntry {"lexicon-sender-option",
        QT_TRANSLATE_NOOP(
            "Message", "This udp-sender does not know an option it was started with, and has ended.")},
    CatalogEntry {"lexicon-sender-option-why",
        QT_TRANSLATE_NOOP("Message", "The installed udp-sender is older or newer than FOG expects.")},
    CatalogEntry {"lexicon-sender-async",
        QT_TRANSLATE_NOOP("Message",
            "The sender does not wait for answers and adds nothing that could repair losses: lost packets stay "
            "lost.")},
    CatalogEntry {"lexicon-sender-async-why",
        QT_TRANSLATE_NOOP("Message", "It was started with --async. FOG never does that by itself.")},
    CatalogEntry {"lexicon-sender-stripes",
        QT_TRANSLATE_NOOP(
            "Message", "The sender adds blocks with which a receiver can repair losses without asking.")},
    CatalogEntry {"lexicon-sender-resent",
        QT_TRANSLATE_NOOP("Message", "So many blocks have been sent again in all, and so many in this round.")},
    CatalogEntry {"lexicon-sender-slice",
        QT_TRANSLATE_NOOP("Message", "The sender adapts how much it sends before it asks for answers.")},
    CatalogEntry {"lexicon-sender-rate",
        QT_TRANSLATE_NOOP("Message", "The rate at this moment, in Mbit/s of the image's data.")},
    CatalogEntry {"lexicon-udpcast-signal",
        QT_TRANSLATE_NOOP("Message", "Somebody ended this program by hand or by a signal.")},
    CatalogEntry {"lexicon-receiver-version",
        QT_TRANSLATE_NOOP("Message", "A udp-receiver has started; the number is its version.")},
    CatalogEntry {"lexicon-receiver-file",
        QT_TRANSLATE_NOOP("Message",
            "The computer writes what it receives to this place, and listens at this address and interface.")},
    CatalogEntry {"lexicon-receiver-file-why",
        QT_TRANSLATE_NOOP(
            "Message", "An interface in the wrong network is the usual cause of a computer that never joins.")},
    CatalogEntry {"lexicon-receiver-message", QT_TRANSLATE_NOOP("Message", "The computer has heard a sender.")},
    CatalogEntry {"lexicon-receiver-connected",
        QT_TRANSLATE_NOOP("Message", "The sender has accepted this computer under that number.")},
    CatalogEntry {"lexicon-receiver-listening",
        QT_TRANSLATE_NOOP("Message", "The computer waits for data at this multicast address.")},
    CatalogEntry {"lexicon-receiver-listening-why",
        QT_TRANSLATE_NOOP("Message", "If it stays there, the switch does not pass the multicast on to its port.")},
    CatalogEntry {"lexicon-receiver-progress",
        QT_TRANSLATE_NOOP(
            "Message", "So many bytes have arrived at this computer; in brackets the average rate.")},
    CatalogEntry {"lexicon-receiver-timeout",
        QT_TRANSLATE_NOOP("Message", "Nothing arrived for too long, and the computer gave up in the middle.")},
    CatalogEntry {"lexicon-receiver-timeout-why",
        QT_TRANSLATE_NOOP(
            "Message", "The sender has ended or given this computer up, or the network in between broke.")},
    CatalogEntry {"lexicon-receiver-error",
        QT_TRANSLATE_NOOP("Message", "The computer found no sender in time, or none began to send.")},
    CatalogEntry {"lexicon-receiver-error-why",
        QT_TRANSLATE_NOOP("Message",
            "The sender does not run, uses another port, or its announcements do not reach this computer.")},
    CatalogEntry {"lexicon-receiver-full",
        QT_TRANSLATE_NOOP("Message", "The sender takes no more computers; this one is left out.")},
    CatalogEntry {"lexicon-receiver-full-why",
        QT_TRANSLATE_NOOP("Message", "The transfer has begun already, or the sender's limit is reached.")},
    CatalogEntry {"lexicon-disk-full",
        QT_TRANSLATE_NOOP("Message", "A disk is full; what should have been written is lost.")},
    CatalogEntry {"lexicon-disk-full-why",
        QT_TRANSLATE_NOOP("Message",
            "On a computer its disk is smaller than the image; on the server the images or the logs fill the "
            "disk.")},
};

} // namespace

std::span<const CatalogEntry> udpcastLexicon()
{
    return sentences;
}

} // namespace labcast
