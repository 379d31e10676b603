// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mentions/mentionwords.h"

#include <QCoreApplication>

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Postilla::MentionWords)
};

} // namespace

QString decisionWord(MentionOrigin origin)
{
    switch (origin) {
    case MentionOrigin::Confirmed:
        return Words::tr("confirmed", "what a person has decided on a mention");
    case MentionOrigin::Corrected:
        return Words::tr("corrected", "what a person has decided on a mention");
    case MentionOrigin::Machine:
        break;
    }
    return {};
}

} // namespace Postilla
