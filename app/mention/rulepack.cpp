// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mention/rulepack.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RulePack)
};

bool isOn(QStringView attribute)
{
    return attribute == u"1" || attribute.compare(u"true", Qt::CaseInsensitive) == 0;
}

/// "Agency" and the other formats that resources/syntax declares, or a key such as "government" or "law".
std::optional<EntryKinds::Place> placeOf(const QString &format, const EntryKinds &known)
{
    for (const KindInfo &kind : builtinKinds()) {
        if (kind.format == format)
            return EntryKinds::Place{kind.kind, MentionSub::None};
    }
    return known.place(format);
}

/// Whether it finds places without a letter in them, tried on a few signs of every sort.
bool matchesNothing(const QRegularExpression &expression)
{
    for (const QString &sample : {QString(), u"Ab 12, c-d (e) 3.5 %"_s}) {
        for (const QRegularExpressionMatch &match : expression.globalMatch(sample)) {
            if (match.capturedLength() == 0)
                return true;
        }
    }
    return false;
}

/// One reading of a definition file.
class Check
{
public:
    Check(const QString &file, const QByteArray &bytes, const EntryKinds &known)
        : m_file(file)
        , m_known(known)
        , m_xml(bytes)
    {
        m_pack.bytes = bytes;
    }

    Result<RulePack> run()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (auto good = takeElement(m_xml.name(), m_xml.attributes()); !good)
                return std::unexpected(good.error());
        }
        if (m_xml.hasError())
            return fault(m_xml.errorString());
        if (m_pack.kinds.isEmpty())
            return fault(Words::tr("No format of the file names a kind of mention"));
        return m_pack;
    }

private:
    Result<void> takeElement(QStringView element, const QXmlStreamAttributes &attributes)
    {
        if (m_pack.name.isEmpty())
            return takeLanguage(element, attributes);
        if (attributes.value(u"context"_s).contains(u"##"))
            return fault(Words::tr("The rules of another file cannot be checked"));
        if (element == u"itemData")
            return takeFormat(attributes);
        return element == u"RegExpr" ? takeExpression(attributes) : Result<void>();
    }

    Result<void> takeLanguage(QStringView element, const QXmlStreamAttributes &attributes)
    {
        m_pack.name = attributes.value(u"name"_s).toString();
        if (element != u"language" || m_pack.name.isEmpty())
            return fault(Words::tr("The file defines no language with a name"));
        return {};
    }

    Result<void> takeFormat(const QXmlStreamAttributes &attributes)
    {
        const QString name = attributes.value(u"name"_s).toString();
        if (attributes.value(u"defStyleNum"_s) == u"dsNormal")
            return {};
        const auto place = placeOf(name, m_known);
        if (!place)
            return fault(Words::tr("“%1” is no kind of mention").arg(name));
        if (place->kind == MentionKind::Figure)
            return fault(Words::tr("A rule pack cannot find figures, whose values it could not say"));
        m_pack.kinds.insert(name, *place);
        return {};
    }

    Result<void> takeExpression(const QXmlStreamAttributes &attributes)
    {
        const QString pattern = attributes.value(u"String"_s).toString();
        if (isOn(attributes.value(u"dynamic"_s)))
            return fault(Words::tr("A dynamic expression cannot be checked"));
        if (pattern.size() > longestExpression) {
            return fault(Words::tr("An expression has %1 characters; at most %2 are read")
                             .arg(pattern.size())
                             .arg(longestExpression));
        }
        const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
        if (!expression.isValid()) {
            return fault(Words::tr("An expression is wrong at its character %1: %2")
                             .arg(expression.patternErrorOffset() + 1)
                             .arg(expression.errorString()));
        }
        if (matchesNothing(expression))
            return fault(Words::tr("An expression matches the empty string: %1").arg(pattern));
        return {};
    }

    std::unexpected<Error> fault(const QString &what) const
    {
        const QString where = Words::tr("%1, line %2, column %3")
                                  .arg(m_file)
                                  .arg(m_xml.lineNumber())
                                  .arg(std::max<qint64>(m_xml.columnNumber(), 1));
        return std::unexpected(
            Error(ErrorCode::LexiconInvalid, what, where, Words::tr("Correct the rule pack.")));
    }

    QString m_file;
    const EntryKinds &m_known;
    QXmlStreamReader m_xml;
    RulePack m_pack;
};

} // namespace

Result<RulePack> RulePack::read(const QString &file, const QByteArray &bytes, const EntryKinds &known)
{
    return Check(file, bytes, known).run();
}

} // namespace Postilla
