/// The page of insurance that is bought together. Start with [CoverView].
@NullMarked
package coop.meent.cover.ui;

import org.jspecify.annotations.NullMarked;
