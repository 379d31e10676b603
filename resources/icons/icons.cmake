# SPDX-FileCopyrightText: 2026 The Postilla authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The icons that are Postilla's own; all others are Breeze's.
set(POSTILLA_ICON_DIR ${CMAKE_CURRENT_LIST_DIR})

# Compiles them into TARGET as a part of the icon theme hicolor, so that QIcon::fromTheme(u"postilla-claim"_s)
# finds them where nothing is installed.
function(postilla_icons target)
    set_source_files_properties(${POSTILLA_ICON_DIR}/index.theme PROPERTIES
        QT_RESOURCE_ALIAS hicolor/index.theme)
    set_source_files_properties(${POSTILLA_ICON_DIR}/postilla.svg PROPERTIES
        QT_RESOURCE_ALIAS hicolor/scalable/apps/org.postilla.Postilla.svg)
    set_source_files_properties(${POSTILLA_ICON_DIR}/postilla-claim.svg PROPERTIES
        QT_RESOURCE_ALIAS hicolor/scalable/actions/postilla-claim.svg)
    qt_add_resources(${target} postilla_icons PREFIX /icons FILES
        ${POSTILLA_ICON_DIR}/index.theme
        ${POSTILLA_ICON_DIR}/postilla.svg
        ${POSTILLA_ICON_DIR}/postilla-claim.svg)
endfunction()
