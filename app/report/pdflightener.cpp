// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdflightener.h"

namespace Postilla {

namespace {
using Object = QPDFObjectHandle;
} // namespace

PdfLightener::PdfLightener(QPDF &pdf)
    : m_pdf(pdf)
    , m_pageType(Object::newName("/Page"))
{
}

void PdfLightener::lighten(Object page)
{
    page.removeKey("/MediaBox");
    page.removeKey("/TrimBox"); // the same
    drop(page, "/Annots");      // of its own, and empty
    shareResources(page);
    lightenStream(page.getKey("/Contents"));
    page.replaceKey("/Type", m_pageType);
    // a copy does not know where it was read from, of which libqpdf keeps a few words for each object
    m_pdf.replaceObject(page.getObjGen(), page.shallowCopy());
}

std::vector<Object> PdfLightener::resources() const
{
    std::vector<Object> all;
    for (const auto &[words, resources] : m_resources)
        all.push_back(resources);
    return all;
}

void PdfLightener::shareResources(Object page)
{
    const Object own = page.getKey("/Resources");
    const auto [kept, isNew] = m_resources.emplace(own.unparseResolved(), own);
    if (isNew || own.getObjGen() == kept->second.getObjGen())
        return;
    drop(page, "/Resources");
    page.replaceKey("/Resources", kept->second);
}

/// Whoever writes the stream says anew how long it is.
void PdfLightener::lightenStream(Object stream)
{
    Object dictionary = stream.getDict();
    drop(dictionary, "/Length");
    const auto [kept, isNew] = m_streamDictionaries.emplace(dictionary.unparse(), dictionary);
    if (!isNew)
        stream.replaceDict(kept->second);
}

/// An object of its own becomes nothing, which is not written.
void PdfLightener::drop(Object from, const std::string &key)
{
    const QPDFObjGen own = from.getKey(key).getObjGen();
    from.removeKey(key);
    if (own.isIndirect())
        m_pdf.replaceObject(own, Object::newNull());
}

} // namespace Postilla
