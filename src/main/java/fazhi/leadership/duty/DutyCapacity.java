package fazhi.leadership.duty;

/** In what capacity a leader answers for the rule of law (职责主体). */
public enum DutyCapacity {
    PARTY_HEAD,
    GOVERNMENT_HEAD,
    MEMBER
}
