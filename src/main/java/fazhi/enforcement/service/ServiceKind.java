package fazhi.enforcement.service;

/** What an office or station reports a number of (报送类别). */
public enum ServiceKind {
    HOTLINE,
    SERVICE,
    CONSULTATION,
    LEGAL_AID,
    ADVISER_OPINION,
    ADVISER_PRESENT,
    PERMIT,
    COERCION,
    DISCLOSURE,
    JOINT_OPERATION,
    ENTERPRISE_VISIT,
    QUALIFICATION_EXAM,
    DOCUMENT_ISSUED,
    DOCUMENT_CLEANED,
    LETTER_SIGNED,
    DUTY_REPORT,
    PROCURATOR
}
