// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportlanguage.h"

#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
QLocale localeOf(ReportLocale locale)
{
    if (locale == ReportLocale::Italian)
        return QLocale(QLocale::Italian, QLocale::Italy);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

std::shared_ptr<const QTranslator> catalogueOf(const QString &language)
{
    auto catalogue = std::make_shared<QTranslator>();
    if (!catalogue->load(u":/report/report_"_s + language + u".qm"_s))
        qWarning("the report's phrases are missing for: %s", qUtf8Printable(language));
    return catalogue;
}
} // namespace

ReportLanguage::ReportLanguage(ReportLocale locale)
    : m_locale(localeOf(locale))
    , m_catalogue(catalogueOf(code()))
{
}

QString ReportLanguage::code() const
{
    return QLocale::languageToCode(m_locale.language());
}

QString ReportLanguage::phrase(const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_catalogue->translate(context, source, comment, n);
    if (text.isNull())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(u"%n"_s, number(n));
    return text;
}

QString ReportLanguage::day(QDate date) const
{
    return m_locale.toString(date, u"d MMMM yyyy");
}

QString ReportLanguage::date(const PartialDate &date) const
{
    if (date.day() != 0)
        return day(date.firstDay());
    return m_locale.toString(date.firstDay(), date.month() != 0 ? u"MMMM yyyy" : u"yyyy");
}

QString ReportLanguage::shortDate(const PartialDate &date) const
{
    if (date.month() == 0)
        return m_locale.toString(date.firstDay(), u"yyyy");
    return m_locale.toString(date.firstDay(), date.day() != 0 ? u"d MMM yyyy" : u"MMM yyyy");
}

} // namespace Postilla
