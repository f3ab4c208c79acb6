/// Collecting in the window: the batches with how far each is, the form that puts one together, one
/// batch beside the table with what can be done now, and the mandates. Start with [CollectView] and
/// [MandatesView].
@NullMarked
package coop.meent.collect.ui;

import org.jspecify.annotations.NullMarked;
