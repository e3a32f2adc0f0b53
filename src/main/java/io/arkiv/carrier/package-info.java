/**
 * Room 7, write: display rows become bytes.
 *
 * <p>Takes: rows as they are shown, one at a time; archives, where they are described; problems.
 * Gives: JSON by JSON-B and XML by JAXB, written as it goes.
 *
 * <p><b>Invariant:</b> what a row shows is not known here, and no zone or language; never more than
 * one row is held.
 */
@XmlSchema(namespace = "urn:arkiv:odata:1", elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.NONE)
package io.arkiv.carrier;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
