@NullMarked
package coop.meent.document.ui;

import org.jspecify.annotations.NullMarked;
