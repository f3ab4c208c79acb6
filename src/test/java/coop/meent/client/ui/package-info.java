@NullMarked
package coop.meent.client.ui;

import org.jspecify.annotations.NullMarked;
