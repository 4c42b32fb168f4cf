// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

namespace labcast {

/// Left and right of a cell's text.
inline constexpr int textMargin = 6;

/// Gives the cells of a view and of its header room left and right of their text; otherwise it stays the
/// platform's style.
void useRoomyStyle(QAbstractItemView &view, QAbstractItemView &header);

} // namespace labcast
