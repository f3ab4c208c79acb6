/// The place Development: what somebody has to learn with, what was asked and where that stands,
/// and for the office every budget and the rule by which they grow.
@NullMarked
package coop.meent.development.ui;

import org.jspecify.annotations.NullMarked;
