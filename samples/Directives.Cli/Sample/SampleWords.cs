namespace Directives.Cli.Sample;

/// <summary>What the tasks of a sample register are about.</summary>
internal static class SampleWords
{
    /// <summary>What units do themselves.</summary>
    internal static readonly SampleOrder[] Plain =
    [
        new("Rà soát, đề xuất giải pháp đối với {0}"),
        new("Báo cáo kết quả thực hiện {0}") { Product = "báo cáo" },
        new("Xây dựng kế hoạch triển khai {0}"),
        new("Kiểm tra, xử lý {0}"),
        new("Đẩy nhanh tiến độ {0}"),
        new("Hoàn chỉnh hồ sơ {0}") { Product = "hồ sơ" },
        new("Tổng hợp, đề xuất biện pháp thực hiện {0}"),
        new("Hướng dẫn các địa phương thực hiện {0}") { Product = "văn bản hướng dẫn" },
        new("Phối hợp với các địa phương tổ chức thực hiện {0}"),
    ];

    /// <summary>What goes to those who approve it.</summary>
    internal static readonly SampleOrder[] Submitted =
    [
        new("Tham mưu UBND tỉnh trình HĐND tỉnh ban hành Nghị quyết về {0}"),
        new("Hoàn thiện đề án về {0}, trình HĐND tỉnh thông qua tại kỳ họp gần nhất"),
        new("Xây dựng hồ sơ, gửi Sở Tư pháp thẩm định, trình UBND tỉnh ban hành Quyết định quy định về {0}"),
        new("Tham mưu UBND tỉnh ban hành Kế hoạch thực hiện {0}"),
        new("Thẩm định, trình UBND tỉnh phê duyệt đề án về {0}"),
        new("Xây dựng phương án thực hiện {0}, trình Chủ tịch UBND tỉnh phê duyệt"),
        new("Tham mưu Chủ tịch UBND tỉnh ban hành Chỉ thị về {0}"),
        new("Dự thảo công văn chỉ đạo {0}, trình lãnh đạo UBND tỉnh ký ban hành"),
        new("Tham mưu UBND tỉnh trình Ban Thường vụ Tỉnh ủy cho ý kiến về {0}") { Product = "tờ trình" },
    ];

    /// <summary>What is done again and again.</summary>
    internal static readonly SampleOrder[] Periodic =
    [
        new("Báo cáo kết quả thực hiện {0}") { Product = "báo cáo" },
        new("Tổng hợp, báo cáo tiến độ {0}") { Product = "báo cáo" },
        new("Theo dõi, báo cáo tình hình {0}") { Product = "báo cáo" },
    ];

    internal static readonly SampleTopic[] Topics =
    [
        new("việc giải ngân vốn đầu tư công", "đầu tư công") { IsRegulated = true },
        new("công tác bồi thường, giải phóng mặt bằng các dự án trọng điểm", "đất đai") { IsRegulated = true },
        new("việc cấp giấy chứng nhận quyền sử dụng đất", "đất đai") { IsRegulated = true },
        new("công tác cải cách hành chính", "cải cách hành chính") { IsRegulated = true },
        new("việc sắp xếp, xử lý nhà, đất công", "tài chính") { IsRegulated = true },
        new("công tác phòng, chống thiên tai và tìm kiếm cứu nạn", "nông nghiệp") { IsRegulated = true },
        new("công tác phòng, chống dịch bệnh trên người", "y tế") { IsRegulated = true },
        new("việc xử lý chất thải rắn sinh hoạt", "môi trường") { IsRegulated = true },
        new("kiến nghị của cử tri trước kỳ họp HĐND tỉnh", "văn phòng"),
        new("công tác chuyển đổi số của tỉnh", "khoa học") { IsRegulated = true },
        new("quy hoạch các cụm công nghiệp", "công thương") { IsRegulated = true },
        new("công tác bảo đảm an toàn giao thông", "giao thông") { IsRegulated = true },
        new("chế độ, chính sách đối với người có công", "lao động") { IsRegulated = true },
        new("việc sửa chữa trường, lớp học trước năm học mới", "giáo dục"),
        new("kết luận thanh tra về quản lý tài nguyên khoáng sản", "thanh tra"),
    ];

    internal static readonly string[] Leaders = ["Chủ tịch UBND tỉnh", "Phó Chủ tịch Thường trực UBND tỉnh", "Phó Chủ tịch UBND tỉnh phụ trách kinh tế", "Phó Chủ tịch UBND tỉnh phụ trách văn hóa - xã hội"];

    internal static readonly string[] Causes = ["Chờ ý kiến của bộ, ngành Trung ương", "Thiếu kinh phí", "Vướng mắc giải phóng mặt bằng", "Mưa lũ kéo dài"];
}
