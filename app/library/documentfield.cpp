// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/documentfield.h"

#include "document/documentcodes.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DocumentField)
};

/// The member behind a field that is plain text; null for the others.
QString Document::*textMember(DocumentField field)
{
    switch (field) {
    case DocumentField::Title:
        return &Document::title;
    case DocumentField::Outlet:
        return &Document::outlet;
    case DocumentField::Carrier:
        return &Document::carrier;
    case DocumentField::Origin:
        return &Document::origin;
    case DocumentField::Author:
        return &Document::author;
    case DocumentField::Abstract:
        return &Document::abstract;
    case DocumentField::Note:
        return &Document::note;
    case DocumentField::Url:
        return &Document::url;
    case DocumentField::Language:
        return &Document::language;
    default:
        return nullptr;
    }
}

Error badValue(DocumentField field, const QString &typed)
{
    return {ErrorCode::BadArgument, Words::tr("This does not fit the field \"%1\"").arg(fieldLabel(field)),
            typed, Words::tr("Give %1, or nothing.").arg(fieldForm(field))};
}

Result<Document> withPublished(Document document, const QString &typed)
{
    if (typed.isEmpty()) {
        document.published.reset();
        document.publishedKnownBy = DateKnownBy::Unknown;
        return document;
    }
    return PartialDate::parse(typed).transform([&](PartialDate date) {
        document.published = date;
        document.publishedKnownBy = DateKnownBy::Entered;
        return document;
    });
}

Result<Document> withUrl(Document document, const QString &typed)
{
    const QUrl url(typed, QUrl::StrictMode);
    const bool ofTheWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!typed.isEmpty() && (!ofTheWeb || url.host().isEmpty()))
        return std::unexpected(badValue(DocumentField::Url, typed));
    document.url = typed;
    return document;
}

Result<Document> withLanguage(Document document, const QString &typed)
{
    const QString code = typed.toLower();
    const auto known = QLocale::codeToLanguage(code, QLocale::ISO639Part1);
    if (!code.isEmpty() && (known == QLocale::AnyLanguage || known == QLocale::C))
        return std::unexpected(badValue(DocumentField::Language, typed));
    document.language = code;
    return document;
}

Result<Document> withState(Document document, const QString &typed)
{
    const auto state = fromCode<ReadState>(typed.toLower());
    if (!typed.isEmpty() && !state)
        return std::unexpected(badValue(DocumentField::State, typed));
    document.state = state.value_or(ReadState::Unread);
    return document;
}

Result<Document> withReliability(Document document, const QString &typed)
{
    return parseReliability(typed).transform([&](Reliability reliability) {
        document.reliability = reliability;
        return document;
    });
}
} // namespace

const QList<DocumentField> &documentFields()
{
    static const QList<DocumentField> fields{
        DocumentField::Title,  DocumentField::Outlet,      DocumentField::Carrier,  DocumentField::Origin,
        DocumentField::Author, DocumentField::Published,   DocumentField::Url,      DocumentField::Language,
        DocumentField::State,  DocumentField::Reliability, DocumentField::Abstract, DocumentField::Note,
    };
    return fields;
}

QString fieldKey(DocumentField field)
{
    static constexpr std::array keys{"title"_L1,  "outlet"_L1,      "carrier"_L1,  "origin"_L1,
                                     "author"_L1, "published"_L1,   "url"_L1,      "language"_L1,
                                     "state"_L1,  "reliability"_L1, "abstract"_L1, "note"_L1};
    return keys.at(static_cast<std::size_t>(field));
}

QString fieldLabel(DocumentField field)
{
    switch (field) {
    case DocumentField::Title:
        return Words::tr("Title");
    case DocumentField::Outlet:
        return Words::tr("Outlet");
    case DocumentField::Carrier:
        return Words::tr("Carrier");
    case DocumentField::Origin:
        return Words::tr("Origin");
    case DocumentField::Author:
        return Words::tr("Author");
    case DocumentField::Published:
        return Words::tr("Published");
    case DocumentField::Url:
        return Words::tr("Address");
    case DocumentField::Language:
        return Words::tr("Language");
    case DocumentField::State:
        return Words::tr("State");
    case DocumentField::Reliability:
        return Words::tr("Reliability");
    case DocumentField::Abstract:
        return Words::tr("Abstract");
    case DocumentField::Note:
        return Words::tr("Note");
    }
    return {};
}

QString fieldForm(DocumentField field)
{
    switch (field) {
    case DocumentField::Carrier:
        return Words::tr("who reposted it");
    case DocumentField::Origin:
        return Words::tr("where the information first came from");
    case DocumentField::Outlet:
        return Words::tr("who published it");
    case DocumentField::Published:
        return Words::tr("a year, month or day: 2025, 2025-08 or 2025-08-15");
    case DocumentField::Url:
        return Words::tr("an address that begins with http:// or https://");
    case DocumentField::Language:
        return Words::tr("a language code: it, en …");
    case DocumentField::State:
        return Words::tr("unread, reading or reviewed");
    case DocumentField::Reliability:
        return Words::tr("a letter from A to F");
    case DocumentField::Abstract:
        return Words::tr("your own summary");
    default:
        return Words::tr("any text");
    }
}

QString fieldText(const Document &document, DocumentField field)
{
    if (const auto member = textMember(field))
        return document.*member;
    switch (field) {
    case DocumentField::Published:
        return document.published ? document.published->text() : QString();
    case DocumentField::State:
        return codeOf(document.state);
    case DocumentField::Reliability:
        return reliabilityText(document.reliability);
    default:
        return {};
    }
}

QString fieldDisplay(const Document &document, DocumentField field)
{
    return field == DocumentField::State ? stateText(document.state) : fieldText(document, field);
}

Result<Document> withField(Document document, DocumentField field, const QString &typed)
{
    const QString value = typed.trimmed();
    switch (field) {
    case DocumentField::Published:
        return withPublished(std::move(document), value);
    case DocumentField::Url:
        return withUrl(std::move(document), value);
    case DocumentField::Language:
        return withLanguage(std::move(document), value);
    case DocumentField::State:
        return withState(std::move(document), value);
    case DocumentField::Reliability:
        return withReliability(std::move(document), value);
    default:
        document.*textMember(field) = value;
        return document;
    }
}

QString stateText(ReadState state)
{
    switch (state) {
    case ReadState::Unread:
        return Words::tr("unread");
    case ReadState::Reading:
        return Words::tr("reading");
    case ReadState::Reviewed:
        return Words::tr("reviewed");
    }
    return {};
}

QString knownByText(DateKnownBy knownBy)
{
    switch (knownBy) {
    case DateKnownBy::Unknown:
        return Words::tr("unknown");
    case DateKnownBy::Stated:
        return Words::tr("stated");
    case DateKnownBy::Inferred:
        return Words::tr("inferred");
    case DateKnownBy::Entered:
        return Words::tr("entered");
    }
    return {};
}

} // namespace Postilla
