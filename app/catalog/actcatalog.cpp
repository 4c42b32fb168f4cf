// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog.h"

#include <array>

// What was asked for, as the audit trail tells it: whether it was done stands beside it.

namespace labcast {

namespace {

constexpr std::array labels {
    CatalogEntry {"label-act-deploy-lab", QT_TRANSLATE_NOOP("Message", "Deploy {image} to {lab}")},
    CatalogEntry {"label-act-deploy-hosts", QT_TRANSLATE_NOOP("Message", "Deploy {image} to {hosts:list}")},
    CatalogEntry {"label-act-deploy-count",
        QT_TRANSLATE_NOOP("Message", "Deploy {image}, number of computers: {receivers}")},
    CatalogEntry {"label-act-session-start", QT_TRANSLATE_NOOP("Message", "Start session {session} now")},
    CatalogEntry {"label-act-session-cancel", QT_TRANSLATE_NOOP("Message", "Cancel session {session}")},
    CatalogEntry {"label-act-image-add", QT_TRANSLATE_NOOP("Message", "Add the image {name}")},
    CatalogEntry {"label-act-image-change", QT_TRANSLATE_NOOP("Message", "Change the image {name}")},
    CatalogEntry {
        "label-act-image-remove", QT_TRANSLATE_NOOP("Message", "Remove the image {name} from the library")},
    CatalogEntry {"label-act-host-add", QT_TRANSLATE_NOOP("Message", "Add the computer {name}")},
    CatalogEntry {"label-act-host-change", QT_TRANSLATE_NOOP("Message", "Change the computer {name}")},
    CatalogEntry {"label-act-host-remove",
        QT_TRANSLATE_NOOP("Message", "Remove from the library the computers {names:list}")},
    CatalogEntry {"label-act-host-import",
        QT_TRANSLATE_NOOP("Message", "Import computers from a file: {added} new, {changed} changed")},
    CatalogEntry {"label-act-lab-add", QT_TRANSLATE_NOOP("Message", "Add the lab {name}")},
    CatalogEntry {"label-act-lab-change", QT_TRANSLATE_NOOP("Message", "Change the lab {name}")},
    CatalogEntry {"label-act-protection-change", QT_TRANSLATE_NOOP("Message", "Change what is protected")},
    CatalogEntry {"label-act-lab-remove", QT_TRANSLATE_NOOP("Message", "Remove the lab {name}")},
    CatalogEntry {"label-act-node-set", QT_TRANSLATE_NOOP("Message", "Change the node that sends")},
    CatalogEntry {"label-act-remedy-apply", QT_TRANSLATE_NOOP("Message", "Apply the remedy of the check {check}")},
    CatalogEntry {
        "label-act-remedy-undo", QT_TRANSLATE_NOOP("Message", "Take back the last remedy of the check {check}")},
    CatalogEntry {"label-act-remedy-undo-last", QT_TRANSLATE_NOOP("Message", "Take back the last remedy")},
    CatalogEntry {"label-act-multicast-test", QT_TRANSLATE_NOOP("Message", "Test multicast on the server")},
    CatalogEntry {
        "label-act-multicast-invite", QT_TRANSLATE_NOOP("Message", "Test multicast with a second machine")},
    CatalogEntry {"label-act-multicast-stop", QT_TRANSLATE_NOOP("Message", "Stop the test of multicast")},
    CatalogEntry {"label-act-setup-save", QT_TRANSLATE_NOOP("Message", "Go on with setting up")},
    CatalogEntry {"label-act-service-start", QT_TRANSLATE_NOOP("Message", "Start FOG's multicast service")},
    CatalogEntry {"label-act-service-stop", QT_TRANSLATE_NOOP("Message", "Stop FOG's multicast service")},
    CatalogEntry {"label-act-service-restart", QT_TRANSLATE_NOOP("Message", "Restart FOG's multicast service")},
    CatalogEntry {"label-act-service-enable", QT_TRANSLATE_NOOP("Message", "Enable FOG's multicast service")},
    CatalogEntry {"label-act-service-disable", QT_TRANSLATE_NOOP("Message", "Disable FOG's multicast service")},
    CatalogEntry {
        "label-act-fog-take", QT_TRANSLATE_NOOP("Message", "Send FOG's sessions in place of FOG's daemon")},
    CatalogEntry {
        "label-act-fog-release", QT_TRANSLATE_NOOP("Message", "Give FOG's sessions back to FOG's daemon")},
    CatalogEntry {"label-act-store-set", QT_TRANSLATE_NOOP("Message", "Work on the database {store}")},
    CatalogEntry {"label-act-store-api", QT_TRANSLATE_NOOP("Message", "Deploy through FOG's API at {api}")},
    CatalogEntry {"label-act-bundle-make", QT_TRANSLATE_NOOP("Message", "Make a diagnostic bundle")},
    CatalogEntry {"label-act-backup-make", QT_TRANSLATE_NOOP("Message", "Make a backup")},
    CatalogEntry {"label-act-secret-set", QT_TRANSLATE_NOOP("Message", "Set the password for {name}")},
    CatalogEntry {"label-act-secret-set-bad", QT_TRANSLATE_NOOP("Message", "Set a password")},
};

} // namespace

std::span<const CatalogEntry> actCatalog()
{
    return labels;
}

} // namespace labcast
