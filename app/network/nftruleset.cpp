// SPDX-License-Identifier: GPL-3.0-or-later
#include "nftruleset.h"

#include <memory>
#include <nftables/libnftables.h>

namespace labcast {

using namespace Qt::StringLiterals;

namespace {

struct FreeContext
{
    void operator()(nft_ctx *context) const { nft_ctx_free(context); }
};

Result<QByteArray> list(unsigned int flags)
{
    const std::unique_ptr<nft_ctx, FreeContext> context(nft_ctx_new(NFT_CTX_DEFAULT));
    if (!context)
        return failure("firewall-hidden"_L1, {{u"cause"_s, QString()}});
    nft_ctx_buffer_output(context.get());
    nft_ctx_buffer_error(context.get());
    nft_ctx_output_set_flags(context.get(), flags);
    if (nft_run_cmd_from_buffer(context.get(), "list ruleset") == 0)
        return QByteArray(nft_ctx_get_output_buffer(context.get()));
    const QString cause = QString::fromUtf8(nft_ctx_get_error_buffer(context.get())).simplified();
    return failure("firewall-hidden"_L1, {{u"cause"_s, cause}}, cause);
}

} // namespace

Result<NftRuleset> readRuleset()
{
    const auto json = list(NFT_CTX_OUTPUT_JSON | NFT_CTX_OUTPUT_NUMERIC_PRIO);
    if (!json)
        return tl::unexpected(json.error());
    return list(NFT_CTX_OUTPUT_HANDLE | NFT_CTX_OUTPUT_STATELESS).map([&json](const QByteArray &text) {
        return NftRuleset {*json, text};
    });
}

} // namespace labcast
