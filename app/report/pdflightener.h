// SPDX-FileCopyrightText: 2026 The Postilla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <string>
#include <vector>

namespace Postilla {

/// Makes pages light as Qt writes them: of what every page says anew one is kept, and what only served to
/// read a page goes. libqpdf holds every object of a file until the file is written, and those of a thousand
/// pages take more room than all else; so one page is to be made light before the next one is read, and all
/// of them before anything new is made, which has libqpdf read whatever there is.
class PdfLightener
{
public:
    explicit PdfLightener(QPDF &pdf);

    /// The page keeps neither its size, which is to stand in the tree of pages, nor links.
    void lighten(QPDFObjectHandle page);
    /// What the pages have now, each for many of them.
    std::vector<QPDFObjectHandle> resources() const;

private:
    void shareResources(QPDFObjectHandle page);
    void lightenStream(QPDFObjectHandle stream);
    void drop(QPDFObjectHandle from, const std::string &key);

    QPDF &m_pdf;
    QPDFObjectHandle m_pageType;
    // By their words.
    std::map<std::string, QPDFObjectHandle> m_resources;
    std::map<std::string, QPDFObjectHandle> m_streamDictionaries;
};

} // namespace Postilla
