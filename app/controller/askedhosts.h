// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../fog/store.h"
#include "../session/deployrequest.h"

namespace labcast {

/// The request with the computers that it is for, as they are stored, and their number. Errors: lab-unknown,
/// lab-empty, host-unknown, deploy-count-differs, bad-receivers.
Result<DeployRequest> withHosts(Store &store, DeployRequest request);

/// What a session is for: a lab, a computer, or so many.
QString targetName(const DeployRequest &request);

/// Error: image-disabled.
Result<void> checkEnabled(const Image &image);

} // namespace labcast
