/// The audit committee in the window: the year in one place, the sample, questions and answers, and
/// the statement. Start with [AuditView].
@NullMarked
package coop.meent.audit.ui;

import org.jspecify.annotations.NullMarked;
