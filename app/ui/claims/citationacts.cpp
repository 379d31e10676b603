// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/claims/citationacts.h"

#include "report/citation.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Postilla {

CitationActs::CitationActs(std::function<QString()> current, QObject *parent)
    : QObject(parent)
    , m_current(std::move(current))
{
}

void CitationActs::copy()
{
    const QString uuid = m_current();
    if (!m_library || uuid.isEmpty()) {
        Q_EMIT told(tr("No claim is current. C makes one of the sentence at the caret."));
        return;
    }
    const auto own = QLocale().language() == QLocale::Italian ? ReportLocale::Italian : ReportLocale::English;
    const ReportWords words{ReportLanguage(own)};
    const auto citation = m_library->claims().claim(uuid).and_then([&](const Claim &claim) {
        return m_library->document(claim.anchor.documentUuid).transform([&](const Document &document) {
            return citationOf(words, claim, document);
        });
    });
    if (!citation) {
        Q_EMIT failed(citation.error());
        return;
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(citation->plain);
    data->setHtml(citation->html);
    data->setData(u"text/markdown"_s, citation->markdown.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data.release());
    Q_EMIT told(tr("Copied: %1").arg(citation->plain));
}

} // namespace Postilla
