// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/partialdate.h"
#include "report/report.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

/// Marks a phrase of a table for the report's catalogues, as QT_TRANSLATE_NOOP does for the window's.
#define REPORT_PHRASE(context, phrase) phrase

namespace Postilla {

/// The language a report speaks: its phrases, dates and numbers. The phrases come from a catalogue of their
/// own, report/translations, so that the language of the window has no part in it.
class ReportLanguage
{
public:
    explicit ReportLanguage(ReportLocale locale);

    /// ISO 639-1: "en", "it".
    QString code() const;
    /// The phrase in this language, `source` where it has none; "%n" becomes `n` in this locale's digits.
    QString phrase(const char *context, const char *source, const char *comment = nullptr, int n = -1) const;

    QString number(qsizetype n) const { return m_locale.toString(qlonglong(n)); }
    const QLocale &locale() const { return m_locale; }
    QString decimalPoint() const { return m_locale.decimalPoint(); }
    /// "22 novembre 2026".
    QString day(QDate date) const;
    /// As far as it is known: "15 agosto 2025", "agosto 2025", "2025".
    QString date(const PartialDate &date) const;
    /// The same with the month cut short: "15 ago 2025", "ago 2025", "2025".
    QString shortDate(const PartialDate &date) const;

private:
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_catalogue;
};

} // namespace Postilla
