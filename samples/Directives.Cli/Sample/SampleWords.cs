namespace Directives.Cli.Sample;

/// <summary>What the tasks of a sample register are about.</summary>
internal static class SampleWords
{
    internal static readonly string[] Actions =
    [
        "Rà soát, tham mưu", "Báo cáo kết quả thực hiện", "Xây dựng kế hoạch", "Kiểm tra, xử lý", "Đẩy nhanh tiến độ", "Hoàn chỉnh hồ sơ", "Tổng hợp, đề xuất", "Thẩm định, trình phê duyệt",
    ];

    internal static readonly (string Text, string Field)[] Topics =
    [
        ("việc giải ngân vốn đầu tư công", "đầu tư công"),
        ("công tác bồi thường, giải phóng mặt bằng các dự án trọng điểm", "đất đai"),
        ("việc cấp giấy chứng nhận quyền sử dụng đất", "đất đai"),
        ("công tác cải cách hành chính", "cải cách hành chính"),
        ("việc sắp xếp, xử lý nhà, đất công", "tài chính"),
        ("phương án phòng, chống thiên tai và tìm kiếm cứu nạn", "nông nghiệp"),
        ("công tác phòng, chống dịch bệnh trên người", "y tế"),
        ("việc xử lý chất thải rắn sinh hoạt", "môi trường"),
        ("kiến nghị của cử tri trước kỳ họp HĐND tỉnh", "văn phòng"),
        ("Đề án chuyển đổi số của tỉnh", "khoa học"),
        ("quy hoạch các cụm công nghiệp", "công thương"),
        ("công tác bảo đảm an toàn giao thông", "giao thông"),
        ("chế độ, chính sách đối với người có công", "lao động"),
        ("việc sửa chữa trường, lớp học trước năm học mới", "giáo dục"),
        ("kết luận thanh tra về quản lý tài nguyên khoáng sản", "thanh tra"),
    ];

    internal static readonly string[] Leaders = ["Chủ tịch UBND tỉnh", "Phó Chủ tịch Thường trực UBND tỉnh", "Phó Chủ tịch UBND tỉnh phụ trách kinh tế", "Phó Chủ tịch UBND tỉnh phụ trách văn hóa - xã hội"];

    internal static readonly string[] Causes = ["Chờ ý kiến của bộ, ngành Trung ương", "Thiếu kinh phí", "Vướng mắc giải phóng mặt bằng", "Mưa lũ kéo dài"];
}
