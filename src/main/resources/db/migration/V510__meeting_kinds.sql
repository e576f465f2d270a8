insert into dictionary_entry (version, dictionary, code, label, order_no, enabled) values
    (0, 'meeting-kind', 'PARTY_COMMITTEE', '镇党委会议', 1, true),
    (0, 'meeting-kind', 'JOINT', '党政联席会议', 2, true),
    (0, 'meeting-kind', 'GOVERNMENT', '政府办公会议', 3, true),
    (0, 'meeting-kind', 'STUDY_GROUP', '党委理论学习中心组学习会', 4, true),
    (0, 'meeting-kind', 'SPECIAL', '专题会议', 5, true),
    (0, 'meeting-kind', 'OTHER', '其他会议', 6, true);
