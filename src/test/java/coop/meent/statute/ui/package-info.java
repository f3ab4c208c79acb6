@NullMarked
package coop.meent.statute.ui;

import org.jspecify.annotations.NullMarked;
