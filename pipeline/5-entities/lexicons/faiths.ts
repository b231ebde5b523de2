/** Faiths and those who hold them, as they are written: groups of people, and no organizations or places. */
export const FAITHS: ReadonlySet<string> = new Set(
	`Jew Jews Jewish Jewry Judaism Muslim Muslims Moslem Moslems Islam Islamic Islamist Islamists Islamism Sunni Sunnis Shia Shias Shi'ite
	Shi'ites Shiite Shiites Sufi Sufis Alawite Alawites Druze Ahmadi Ahmadis Yazidi Yazidis Yezidi Yezidis Christian Christians Christianity
	Catholic Catholics Catholicism Protestant Protestants Protestantism Lutheran Lutherans Calvinist Calvinists Anglican Anglicans
	Baptist Baptists Methodist Methodists Presbyterian Presbyterians Evangelical Evangelicals Pentecostal Pentecostals Mormon Mormons
	Quaker Quakers Copt Copts Coptic Maronite Maronites Hindu Hindus Hinduism Sikh Sikhs Sikhism Buddhist Buddhists Buddhism Jain Jains
	Zoroastrian Zoroastrians Bahai Bahais`
		.split(/\s+/)
		.filter(Boolean),
);
