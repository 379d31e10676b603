// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "ui/forms/fieldeditor.h"

namespace Postilla {

/// A choice of every value of a vocabulary, by its code under its name.
template <typename Vocabulary>
FieldEditor *codeChoice(QString (*name)(Vocabulary))
{
    QList<FieldEditor::Choice> choices;
    for (std::size_t at = 0; at < Codes<Vocabulary>::words.size(); ++at) {
        const auto value = static_cast<Vocabulary>(at);
        choices.append({name(value), codeOf(value)});
    }
    return FieldEditor::choice(choices);
}

} // namespace Postilla
