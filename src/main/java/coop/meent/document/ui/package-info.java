/// The reports page: choose a report, look at it page by page, save it. Start with [ReportsView].
@NullMarked
package coop.meent.document.ui;

import org.jspecify.annotations.NullMarked;
