// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intake/htmlmetadata.h"

#include "intake/statedfields.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Postilla {

namespace {

/// What was found in the page, by where it stood.
struct PageFields
{
    QList<QByteArray> jsonLd;
    /// By name or property, lower-case; the first one counts.
    QHash<QString, QString> meta;
    QString canonical;
    QString title;
    QString heading;
    QString time;
    QString language;
};

void keepFirst(QString &field, const QString &value)
{
    if (field.isEmpty())
        field = value;
}

void collectMeta(PageFields &fields, const GumboNode *node)
{
    const QString property = attribute(node, "property");
    const QString name = (property.isEmpty() ? attribute(node, "name") : property).toLower();
    if (!name.isEmpty() && !fields.meta.contains(name))
        fields.meta.insert(name, attribute(node, "content"));
}

void collect(PageFields &fields, const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    if (tag == GUMBO_TAG_META)
        collectMeta(fields, node);
    else if (tag == GUMBO_TAG_TITLE)
        keepFirst(fields.title, innerText(node));
    else if (tag == GUMBO_TAG_H1)
        keepFirst(fields.heading, innerText(node));
    else if (tag == GUMBO_TAG_HTML)
        keepFirst(fields.language, attribute(node, "lang"));
    else if (tag == GUMBO_TAG_LINK && attribute(node, "rel") == "canonical"_L1)
        keepFirst(fields.canonical, attribute(node, "href"));
    else if (tag == GUMBO_TAG_SCRIPT && attribute(node, "type") == "application/ld+json"_L1)
        fields.jsonLd.append(innerText(node).toUtf8());
    else if (tag == GUMBO_TAG_TIME &&
             (attribute(node, "itemprop") == "datePublished"_L1 || hasAttribute(node, "pubdate")))
        keepFirst(fields.time, attribute(node, "datetime"));
}

bool isOfType(const QJsonObject &object, QStringView ending)
{
    const QJsonValue type = object[u"@type"];
    const QStringList types = type.isArray() ? QVariant(type.toArray().toVariantList()).toStringList()
                                             : QStringList{type.toString()};
    return std::ranges::any_of(types, [ending](const QString &each) { return each.endsWith(ending); });
}

/// What a script says: an object, an array of them, or an "@graph".
QList<QJsonObject> objectsIn(const QJsonDocument &json)
{
    QList<QJsonObject> objects{json.object()};
    for (const QJsonValue &each : json.isArray() ? json.array() : json[u"@graph"].toArray())
        objects.append(each.toObject());
    return objects;
}

/// The first of such a type; empty where there is none.
QJsonObject firstOf(const QList<QJsonObject> &objects, std::initializer_list<QStringView> typeEndings)
{
    const auto found = std::ranges::find_if(objects, [&](const QJsonObject &object) {
        return std::ranges::any_of(typeEndings, [&](QStringView ending) { return isOfType(object, ending); });
    });
    return found == objects.end() ? QJsonObject() : *found;
}

/// "name" of an object, names of a list of them, or the text itself.
QString nameIn(const QJsonValue &value)
{
    if (!value.isArray())
        return value.isObject() ? value[u"name"].toString() : value.toString();
    QStringList names;
    for (const QJsonValue &each : value.toArray())
        names.append(nameIn(each));
    names.removeAll(QString());
    return names.join(u", "_s);
}

void setFromJsonLd(Document &document, const PageFields &fields)
{
    for (const QByteArray &script : fields.jsonLd) {
        const QList<QJsonObject> objects = objectsIn(QJsonDocument::fromJson(script));
        const QJsonObject article = firstOf(objects, {u"Article", u"BlogPosting", u"Report"});
        setStatedField(document, u"title"_s, article[u"headline"].toString());
        setStatedField(document, u"outlet"_s, nameIn(article[u"publisher"]));
        setStatedField(document, u"author"_s, nameIn(article[u"author"]));
        setStatedField(document, u"date"_s, article[u"datePublished"].toString());
        setStatedField(document, u"url"_s, article[u"url"].toString());
        if (document.outlet.isEmpty())
            setStatedField(document, u"outlet"_s,
                           nameIn(firstOf(objects, {u"WebSite", u"NewsMediaOrganization"})));
    }
}

/// What the page's title says behind the heading: "Heading | Economy | Outlet"; empty where it does not begin
/// with the heading, for what follows a sign may be part of the title.
QString outletBehind(const QString &heading, const QString &title)
{
    static const QRegularExpression suffix(u" [|–—-] (?<last>[^|–—]{2,40})\\z"_s);
    if (heading.isEmpty() || !title.startsWith(heading))
        return {};
    return suffix.match(title, heading.size()).captured(u"last"_s);
}

/// "Title | Outlet" without the outlet.
QString withoutOutlet(const QString &title, const QString &outlet)
{
    for (const QString &sign : {u" | "_s, u" - "_s, u" – "_s, u" — "_s}) {
        if (!outlet.isEmpty() && title.endsWith(sign + outlet, Qt::CaseInsensitive))
            return title.chopped(sign.size() + outlet.size());
    }
    return title.contains(" | "_L1) ? title.section(u" | "_s, 0, -2) : title;
}

/// Fills a field that is still empty from the first of the values that is not.
void fill(Document &document, const QString &key, const QString &present, const QStringList &values)
{
    for (const QString &value : values) {
        if (present.isEmpty() && !value.isEmpty())
            return setStatedField(document, key, value);
    }
}

} // namespace

Document pageMetadata(const GumboNode *root)
{
    PageFields fields;
    walk(
        root,
        [&fields](const GumboNode *node) {
            collect(fields, node);
            return !isText(node);
        },
        [](const GumboNode *) {});
    const auto meta = [&fields](const QString &name) { return fields.meta.value(name); };
    Document document;
    setStatedField(document, u"language"_s, fields.language);
    setFromJsonLd(document, fields);
    fill(document, u"outlet"_s, document.outlet,
         {meta(u"og:site_name"_s), meta(u"application-name"_s), meta(u"publisher"_s), meta(u"dc.publisher"_s),
          outletBehind(fields.heading, fields.title)});
    const QString pageTitle = withoutOutlet(fields.title, document.outlet);
    fill(document, u"title"_s, document.title, {meta(u"og:title"_s), fields.heading, pageTitle});
    const QString author = meta(u"article:author"_s);
    fill(document, u"author"_s, document.author,
         {meta(u"author"_s), author.startsWith("http"_L1) ? QString() : author});
    const QString published = document.published ? document.published->text() : QString();
    fill(document, u"date"_s, published,
         {meta(u"article:published_time"_s), fields.time, meta(u"date"_s), meta(u"dc.date"_s)});
    fill(document, u"url"_s, document.url, {fields.canonical, meta(u"og:url"_s)});
    return document;
}

} // namespace Postilla
