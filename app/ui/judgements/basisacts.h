// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "library/library.h"

#include <QObject>

namespace Postilla {

class Picker;

/// Lets a claim speak for or against a judgement: of a claim the person chooses the judgement, or types a new
/// one, of a judgement the claim, those first that have most to do with it; then the side.
class BasisActs : public QObject
{
    Q_OBJECT

public:
    /// What there is to choose is shown over that widget.
    BasisActs(QWidget *over, QObject *parent);

    void setLibrary(Library *library) { m_library = library; }
    void chooseJudgement(const QString &claimUuid);
    void chooseClaim(const Judgement &judgement);

Q_SIGNALS:
    void failed(const Postilla::Error &error);
    void told(const QString &text);

private:
    /// Empty uuid: a new judgement.
    void chooseSide(Picker *picker, const QString &claim, const Judgement &judgement);
    void attach(const QString &claim, const Judgement &judgement, Basis basis);

    QWidget *m_over;
    Library *m_library = nullptr;
};

} // namespace Postilla
