/**
 * Answers, problems and descriptions of archives in XML: by JAXB as they come, and OData's own
 * documents element by element.
 *
 * <p>Takes: answers, problems, archives. Gives: what {@code archive.xsd} and OData V3 describe.
 *
 * <p><b>Invariant:</b> never more than one row is held.
 */
@XmlSchema(namespace = "urn:arkiv:odata:1", elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.NONE)
package io.arkiv.carrier.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
