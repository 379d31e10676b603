// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "mention/mention.h"

#include <QList>
#include <QStringView>

namespace Postilla {

class FigureParser;

/// Gives the quantities of a text that have no unit the chip that follows as theirs: "4k A800s", "1,5 milioni
/// di H20", "500,000 of its Trainium2"; or the noun that a maker's name parts them from, "200,000 Nvidia
/// chips". `mentions` are all of the text, sorted.
void countChips(QStringView text, QList<Mention> &mentions, const FigureParser &figures);

} // namespace Postilla
