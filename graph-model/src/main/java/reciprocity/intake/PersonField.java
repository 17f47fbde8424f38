package reciprocity.intake;

/** The columns of the roster that have a meaning. */
enum PersonField implements Field {
    ID(
            "id",
            "personid employeeid employee userid memberid staffid personnelnumber node",
            "email emailaddress mail username login person"),
    NAME("name", "fullname displayname personname employeename", ""),
    DEPARTMENT("department", "dept departmentname", "team unit division businessunit orgunit organizationalunit group"),
    LEVEL("level", "joblevel hierarchylevel managementlevel", "grade rank"),
    LEADER("leader", "isleader leads", ""),
    MANAGER(
            "manager",
            "managerid boss bossid reportsto reportstoid supervisor supervisorid linemanager linemanagerid",
            ""),
    EXTERNAL("external", "isexternal", "iscustomer"),
    ROLE("role", "", "title jobtitle position job"),
    HIRED("hired", "hiredate hiredon dateofhire startdate hireddate", "joined joindate entrydate firstday"),
    RESPONDENT("respondent", "responded answered isrespondent", "");

    private final String header;
    private final String synonyms;
    private final String fallbacks;

    PersonField(String header, String synonyms, String fallbacks) {
        this.header = header;
        this.synonyms = synonyms;
        this.fallbacks = fallbacks;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public String synonyms() {
        return synonyms;
    }

    @Override
    public String fallbacks() {
        return fallbacks;
    }
}
