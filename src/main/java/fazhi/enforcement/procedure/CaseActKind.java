package fazhi.enforcement.procedure;

/** An act in the life of a case (程序事项), in the order in which the law has them. */
public enum CaseActKind {
    /** 违法行为终了. */
    BREACH_ENDED,
    /** 先行登记保存, 行政处罚法 art 56. */
    EVIDENCE_REGISTERED,
    /** 登记保存处理, art 56. */
    EVIDENCE_DECIDED,
    /** 中止调查. */
    SUSPENDED,
    /** 恢复调查. */
    RESUMED,
    /** 处罚事先告知, art 44; its amount is the fine intended. */
    NOTICE,
    /** 听证告知, art 63. */
    HEARING_TOLD,
    /** 陈述申辩, art 45. */
    DEFENCE,
    /** 申辩复核, art 45. */
    DEFENCE_REVIEWED,
    /** 放弃陈述申辩、听证, art 62, 64. */
    WAIVED,
    /** 听证通知, art 64. */
    HEARING_CALLED,
    /** 举行听证, art 64; its person is the chair. */
    HEARING,
    /** 法制审核, art 58. */
    LEGAL_REVIEW,
    /** 集体讨论, art 57. */
    DISCUSSED,
    /** 决定公示. */
    PUBLISHED,
    /** 决定变更、撤销, art 48. */
    ANNULLED,
    /** 撤回公示, art 48. */
    WITHDRAWN,
    /** 当场收缴, art 68. */
    COLLECTED,
    /** 上缴罚款, art 71. */
    HANDED_IN,
    /** 延期、分期缴纳, art 66. */
    DEFERRED,
    /** 加处罚款, art 72. */
    SURCHARGED,
    /** 催告, 行政强制法 art 54. */
    URGED,
    /** 申请法院强制执行, 行政强制法 art 53. */
    COURT_ASKED,
    /** 移送司法机关, art 27. */
    TRANSFERRED,
    /** 归档, art 47. */
    ARCHIVED
}
