namespace Directives.Sdk.Units;

/// <summary>Loại cơ quan, đơn vị: what a unit of the registry is.</summary>
public enum UnitKind
{
    /// <summary>Cơ quan trung ương: Quốc hội, Chính phủ, Tòa án nhân dân tối cao; also "Trung ương" itself.</summary>
    CentralBody,

    /// <summary>Bộ, cơ quan ngang bộ: Bộ Tài chính, Ngân hàng Nhà nước Việt Nam, Thanh tra Chính phủ.</summary>
    Ministry,

    /// <summary>Cơ quan thuộc Chính phủ: Đài Tiếng nói Việt Nam.</summary>
    GovernmentAgency,

    /// <summary>Tỉnh, thành phố trực thuộc trung ương, as a locality.</summary>
    Province,

    /// <summary>Huyện, quận, thị xã, thành phố thuộc tỉnh, as a locality; none after 30/6/2025.</summary>
    District,

    /// <summary>Xã, phường, thị trấn, đặc khu, as a locality.</summary>
    Commune,

    /// <summary>Ủy ban nhân dân of a locality.</summary>
    PeoplesCommittee,

    /// <summary>Hội đồng nhân dân of a locality and what serves it.</summary>
    PeoplesCouncil,

    /// <summary>Sở, ban, ngành: what stands directly under a province's committee: sở, văn phòng, thanh tra, ban dân tộc, ban quản lý khu kinh tế.</summary>
    Department,

    /// <summary>Phòng, ban of a district or commune, or of a department.</summary>
    Division,

    /// <summary>Cơ quan ngành dọc đóng tại địa phương, and courts and prosecutors there: công an tỉnh, bộ chỉ huy quân sự, thuế, kho bạc.</summary>
    FieldAgency,

    /// <summary>Cơ quan Đảng.</summary>
    PartyBody,

    /// <summary>Mặt trận Tổ quốc, tổ chức chính trị - xã hội, hội.</summary>
    MassOrganisation,

    /// <summary>Đơn vị sự nghiệp công lập: trường, bệnh viện, ban quản lý dự án.</summary>
    PublicServiceUnit,

    /// <summary>Doanh nghiệp.</summary>
    Enterprise,
}
